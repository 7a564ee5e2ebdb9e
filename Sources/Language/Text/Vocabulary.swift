/// The word forms of one article, each under a number, with what the language knows of them.
///
/// Numbers are given in the order of first occurrence, so they are the same for the same text.
public struct Vocabulary: Sendable {
  /// One folded word form.
  public struct Word: Sendable, Hashable {
    /// "lecun".
    public var folded: String
    /// ``StableWordHash`` of `folded`.
    public var hash: UInt64
    /// ``StableWordHash`` of the stem, so that two forms of one word compare equal.
    public var stem: UInt64
    /// True for words without a matter of their own: articles, pronouns, prepositions, auxiliaries.
    public var isFunction: Bool
    /// How rare the form is in the language, 0 (the commonest) to about 7, as -log10 of its share of all words;
    /// ``WordFrequencies/unknownRarity`` when the language's table does not have it.
    public var rarity: Float
  }

  /// The language for which the words are judged: BCP 47.
  public let language: String
  /// The forms by number.
  public private(set) var words: [Word] = []
  private var numbers: [UInt64: Int] = [:]
  private let frequencies: WordFrequencies
  private let functionWords: FunctionWords

  /// An empty vocabulary of a language.
  public init(language: String) {
    self.language = language
    frequencies = WordFrequencies(language: language)
    functionWords = FunctionWords(language: language)
  }

  /// The form under a number.
  public subscript(number: Int) -> Word { words[number] }

  /// The number of a folded form, given to it now if it has none.
  mutating func number(ofFolded scalars: [UInt32], stemmer: borrowing Stemmer) -> Int {
    let hash = StableWordHash.hash(scalars)
    if let number = numbers[hash] { return number }
    let folded = ScalarText.string(scalars)
    let number = words.count
    words.append(
      Word(
        folded: folded, hash: hash, stem: StableWordHash.hash(stemmer.stem(folded)),
        isFunction: functionWords.contains(hash), rarity: frequencies.rarity(hash)))
    numbers[hash] = number
    return number
  }

  /// The number of a folded form, or nothing when no token has it.
  public func number(ofFolded folded: String) -> Int? { numbers[StableWordHash.hash(folded)] }

  /// The stem of the form with this hash, or nothing when no token has it.
  public func stem(ofHash hash: UInt64) -> UInt64? { numbers[hash].map { words[$0].stem } }
}
