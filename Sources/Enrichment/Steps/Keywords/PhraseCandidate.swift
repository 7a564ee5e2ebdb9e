/// A phrase that may be a keyword, with what is known of its occurrences.
struct PhraseCandidate {
  /// Its words by ``PhraseWords``, function words inside it included, in order.
  let stems: [Int32]
  /// Its words that are no function words, by their numbers in the ``Vocabulary``.
  let contentWords: [Int]
  /// Occurrences in body and title.
  var count = 0
  /// Those in the body.
  var bodyCount = 0
  /// Those that stand where a capital says something: in the body, not first in a sentence.
  var insideCount = 0
  /// Those of ``insideCount`` that begin with a capital.
  var capitalCount = 0
  /// Those of all whose last word begins with a capital.
  var nounCount = 0
  /// Those that end at a boundary: before punctuation or a function word.
  var endCount = 0
  /// Those that follow an article or another determiner.
  var determinerCount = 0
  /// Those of all that are built like a keyword (``PhraseBuild``).
  var keywordCount = 0
  /// What they lose in all.
  var penalties = 0.0
  /// The first occurrence in the body, in tokens; the body's length when only the title has it.
  var first: Int
  /// The tenths of the body that have it, one bit each.
  var tenths: UInt16 = 0
  /// How its occurrences are written.
  var forms: [PhraseForm] = []
  /// ``StableWordHash`` of the first letters of its content words; of nothing for a single word.
  let initials: UInt64
  /// True when it is written in capitals throughout: "AI".
  var isAcronym = false
  /// True when its last word ends like an English verb form or adverb.
  let endsLikeVerb: Bool
  /// True when it is a name of an entity, in full or in short.
  var isEntity = false
  /// The candidate that is the full name of the same person: "Yann LeCun" for "LeCun".
  var fullName: Int?
  /// The longer candidate in which most of its occurrences lie: "artificial intelligence" for "artificial".
  var whole: Int?
  /// Another form of the same: "AI" and "artificial intelligence".
  var sameAs: Int?
  /// True when a publisher's tag says the same.
  var isTag = false
  /// True when it is no keyword for most of its occurrences, and no name.
  var isPiece: Bool { !isEntity && keywordCount * 2 < count }
  /// How many content words it has.
  var contentCount: Int { contentWords.count }
  /// The tag itself, where the text does not write it out.
  var tag: String?
  /// Set by ``PhraseScore``.
  var score = 0.0

  init(stems: [Int32], contentWords: [Int], first: Int, initials: UInt64, endsLikeVerb: Bool) {
    self.stems = stems
    self.contentWords = contentWords
    self.first = first
    self.initials = initials
    self.endsLikeVerb = endsLikeVerb
  }

  /// A tag that is no phrase of the text.
  init(tag: String, stems: [Int32], score: Double) {
    self.init(stems: stems, contentWords: [], first: 0, initials: 0, endsLikeVerb: false)
    self.tag = tag
    self.score = score
    isTag = true
  }

  /// The commonest form, forms that are built like a keyword and prove their capitals before others; of equally common ones the
  /// first.
  var readingForm: PhraseForm? {
    func rank(_ form: PhraseForm) -> (Int, Int, Int) {
      (form.isKeyword ? 1 : 0, form.isWeak ? 0 : 1, form.count)
    }
    var best: PhraseForm?
    for form in forms where best.map({ rank($0) < rank(form) }) ?? true { best = form }
    return best
  }

  /// As it is read.
  func text(_ draft: Draft) -> String { tag ?? readingForm?.text(draft) ?? "" }
}
