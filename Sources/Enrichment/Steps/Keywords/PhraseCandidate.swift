/// A phrase that may be a keyword, with what is known of its occurrences.
struct PhraseCandidate {
  /// The stems of its words, in order.
  var stems: [UInt64]
  /// Occurrences in body and title.
  var count = 0
  /// Those in the title.
  var titleCount = 0
  /// Those inside a sentence that begin with a capital.
  var capitalCount = 0
  /// Those that begin or end at a boundary.
  var edgeCount = 0
  /// The first occurrence in the body, in tokens; the body's length when only the title has it.
  var first: Int
  /// The mean of how telling its content words are.
  var weight: Double
  /// How its occurrences are written.
  var forms: [PhraseForm] = []
  /// ``StableWordHash`` of the first letters of its content words; 0 for a single word.
  var initials: UInt64 = 0
  /// The stems of other forms whose occurrences were moved here: "AI", "LeCun".
  var aliases: [[UInt64]] = []
  /// True when it is written in capitals throughout: "AI".
  var isAcronym = false
  /// True when it is the name of an entity.
  var isEntity = false
  /// True when a publisher's tag says the same.
  var isTag = false
  /// Set by ``PhraseScore``.
  var score = 0.0

  /// The commonest form, forms that prove their capitals before others; of equally common ones the first.
  var readingForm: PhraseForm? {
    var best: PhraseForm?
    for form in forms {
      guard let known = best else {
        best = form
        continue
      }
      if (known.isWeak && !form.isWeak) || (known.isWeak == form.isWeak && form.count > known.count) { best = form }
    }
    return best
  }
}
