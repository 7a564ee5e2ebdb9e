/// Words without a matter of their own (articles, pronouns, prepositions, conjunctions, auxiliaries), by language.
///
/// The lists are short on purpose: a long stop list holds words ("world", "fire") that keywords begin or end with.
public struct FunctionWords: Sendable {
  private let hashes: Set<UInt64>

  /// The words of a language; none for a language without a list.
  public init(language: String) {
    hashes = Self.lists[String(language.prefix { $0 != "-" })] ?? []
  }

  /// True for a function word, by ``StableWordHash`` of its folded form.
  public func contains(_ hash: UInt64) -> Bool { hashes.contains(hash) }

  /// True when the language has a list.
  public static func hasList(for language: String) -> Bool { lists[String(language.prefix { $0 != "-" })] != nil }

  private static let lists: [String: Set<UInt64>] = {
    var lists: [String: Set<UInt64>] = [:]
    var language = ""
    for line in EmbeddedData.lines("function-words.txt") {
      if line.hasPrefix("["), line.hasSuffix("]") {
        language = String(line.dropFirst().dropLast())
      } else {
        for word in line.split(separator: " ") {
          lists[language, default: []].insert(StableWordHash.hash(String(word)))
        }
      }
    }
    return lists
  }()
}
