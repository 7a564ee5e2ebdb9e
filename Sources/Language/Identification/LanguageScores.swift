/// How much the letters of a text speak for each of 75 languages: naive Bayes over n-grams inside words.
struct LanguageScores {
  /// The longest n-gram.
  private static let ngramLettersMax = 5

  /// The sample that was scored.
  let sample: LetterSample
  /// By the language's number in ``NgramTable``, in sixteenths of a nat.
  private(set) var scores: [Int32]
  private let table: NgramTable

  /// Scores a text's sample.
  init(_ text: String, table: NgramTable = .standard) {
    sample = LetterSample(text)
    self.table = table
    scores = [Int32](repeating: 0, count: table.languages.count)
    guard !scores.isEmpty else { return }
    let letters = sample.letters
    scores.withUnsafeMutableBufferPointer { scores in
      for start in letters.indices where letters[start] != 0 {
        var hash = StableWordHash.offsetBasis
        for place in start..<min(start + Self.ngramLettersMax, letters.count) {
          guard letters[place] != 0 else { break }
          hash = StableWordHash.combine(hash, scalar: letters[place])
          table.add(hash, to: scores)
        }
      }
    }
  }

  /// Whether a language is among those that are scored.
  func knows(_ code: String) -> Bool { table.languages.contains(code) }

  /// Lets something else than the letters speak for a language.
  mutating func add(_ weight: Int32, for code: String) {
    guard let number = table.languages.firstIndex(of: code) else { return }
    scores[number] += weight
  }

  /// Lets the words of a short text speak where the letters leave more than one language.
  ///
  /// Each word says as much for a language as it is commoner there than a word that the language's table does not have, in orders
  /// of magnitude. A language without a table gets what a word of its own would say on average.
  mutating func addWords() {
    guard sample.isSharedScript, sample.count <= Self.shortLetters, let best = scores.max() else { return }
    let least = best - Self.nearOfALetter * Int32(sample.count)
    let near = scores.indices.filter { scores[$0] >= least }
    guard near.count > 1 else { return }
    let words = sample.wordHashes
    for number in near {
      let frequencies = WordFrequencies(language: table.languages[number])
      let tables = words.map { WordFrequencies.unknownRarity - frequencies.rarity($0) }
      let sum = frequencies.isEmpty ? Self.magnitudesOfAWord * Float(words.count) : tables.reduce(0, +)
      scores[number] += Int32(sum * Self.magnitudeWeight)
    }
  }

  /// Headlines and short sentences; longer texts are told well by their letters.
  private static let shortLetters = 128
  /// Only languages that are so near the best one, a letter, are looked at: mostly one.
  private static let nearOfALetter: Int32 = 12
  /// What a word says on average in its own language, in orders of magnitude.
  private static let magnitudesOfAWord: Float = 2
  /// What an order of magnitude is worth. It would be 37 if words said nothing that their letters have not said.
  private static let magnitudeWeight: Float = 20

  /// The two best languages with their scores; nothing when no letter was known.
  var best: (first: (code: String, score: Int32), second: (code: String, score: Int32))? {
    guard scores.count > 1 else { return nil }
    // Of equal ones the first in the table.
    var order = scores[1] > scores[0] ? (1, 0) : (0, 1)
    for number in 2..<scores.count where scores[number] > scores[order.1] {
      order = scores[number] > scores[order.0] ? (number, order.0) : (order.0, number)
    }
    guard scores[order.0] > 0 else { return nil }
    return (
      (table.languages[order.0], scores[order.0]), (table.languages[order.1], scores[order.1])
    )
  }
}
