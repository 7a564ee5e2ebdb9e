/// Finds where one sentence ends and the next begins without a space between them, as texts that were taken from pages and databases
/// have it ("on Thursday.The mayor"): to ICU that is one word (UAX #29, WB6 and SB7).
struct MissingSpace {
  private let functionWords: FunctionWords

  init(language: String) { functionWords = FunctionWords(language: language) }

  /// The place of the full stop inside of a word, where both sides of it are words of sentences.
  ///
  /// Before it stand at least two letters in lower case, behind it a word with one capital; where a capital begins both sides, the second
  /// is a function word, since "Яндекс.Такси" is a name. Names of hosts and of files, initials and what stands in an address are left
  /// whole.
  func fullStop(of word: Range<Int>, in scalars: [UInt32]) -> Int? {
    guard let stop = word.first(where: { scalars[$0] == Self.fullStop }), stop - word.lowerBound >= 2,
      scalars[word].lastIndex(of: Self.fullStop) == stop, Self.isLower(scalars[stop - 1]),
      Self.isLower(scalars[stop - 2])
    else { return nil }
    let next = scalars[(stop + 1)..<word.upperBound]
    guard Self.isOpening(next), Self.isLower(scalars[word.lowerBound]) || isFunction(next) else { return nil }
    // ICU takes "ada@echo" for a word.
    let isInside = scalars[max(0, word.lowerBound - 1)..<stop].contains(where: Self.joints.contains)
    let goesOn = word.upperBound < scalars.count && Self.joints.contains(scalars[word.upperBound])
    return isInside || goesOn ? nil : stop
  }

  /// True also for words with an apostrophe, which names of two parts do not have: "L’eau".
  private func isFunction(_ word: ArraySlice<UInt32>) -> Bool {
    word.contains { $0 == 0x27 || $0 == 0x2019 }
      || functionWords.contains(StableWordHash.hash(ScalarText.string(word.map(CaseFolding.lowercased))))
  }

  private static let fullStop: UInt32 = 0x2E
  /// What stands between the parts of addresses, files and code, but never beside a sentence's last word or first: . / \ @ _ = ( #
  private static let joints: Set<UInt32> = [0x2E, 0x2F, 0x5C, 0x40, 0x5F, 0x3D, 0x28, 0x23]

  private static func isLower(_ scalar: UInt32) -> Bool { ScalarClass.of(scalar) == .lower }

  /// "The", "A", "L’eau", but not "Com" and "WriteLine".
  private static func isOpening(_ word: ArraySlice<UInt32>) -> Bool {
    guard let first = word.first, ScalarClass.of(first) == .upper else { return false }
    let rest = word.dropFirst()
    guard let second = rest.first else { return openingLetters.contains(first) }
    if second == 0x27 || second == 0x2019 { return true }
    return isLower(second) && rest.allSatisfy { ScalarClass.of($0) != .upper }
      && !endings.contains(ScalarText.string(word.map(CaseFolding.lowercased)))
  }

  /// "A" and "I" of English, "À" of French; others are initials.
  private static let openingLetters: Set<UInt32> = [0x41, 0x49, 0xC0]

  /// Ends of the names of hosts and files that are seen with a capital, and are no word that begins a sentence.
  private static let endings: Set<String> = [
    "ai", "app", "biz", "com", "edu", "eu", "fm", "gov", "info", "io", "js", "md", "net", "org", "ru", "tel", "tv",
    "uk",
  ]
}
