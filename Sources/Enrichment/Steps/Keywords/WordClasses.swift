internal import Language

/// What a word form mostly is, where that is no noun.
struct WordClasses: OptionSet {
  let rawValue: UInt16

  /// A verb but for its form in "-ing", or a participle.
  static let verb = WordClasses(rawValue: 1)
  /// A verb's form in "-ing" that is no noun of its own: "falling", but not "building".
  static let gerund = WordClasses(rawValue: 2)
  /// An adverb, a preposition, a comparative.
  static let adverb = WordClasses(rawValue: 4)
  static let adjective = WordClasses(rawValue: 8)

  private static let english = CompactTable("word-classes.en.bin.zst")

  /// What an English word is, by ``StableWordHash`` of its folded form; nothing for nouns and unknown words.
  static func ofEnglish(_ hash: UInt64) -> WordClasses {
    WordClasses(rawValue: english.value(UInt32(truncatingIfNeeded: hash)))
  }
}
