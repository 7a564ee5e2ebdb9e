/// Words without a matter of their own (articles, pronouns, prepositions, conjunctions, auxiliaries), by language.
///
/// The lists are short on purpose: a long stop list holds words ("world", "fire") that keywords begin or end with.
public struct FunctionWords: Sendable {
  private let list: List

  /// The words of a language; none for a language without a list.
  public init(language: String) {
    list = Self.lists[String(language.prefix { $0 != "-" })] ?? List()
  }

  /// True for a function word, by ``StableWordHash`` of its folded form.
  public func contains(_ hash: UInt64) -> Bool { list.all.contains(hash) }

  /// True for an article or another determiner; for any function word where the language's list is not divided.
  public func isDeterminer(_ hash: UInt64) -> Bool { list.determiners.contains(hash) }

  /// True when the language has a list.
  public static func hasList(for language: String) -> Bool { lists[String(language.prefix { $0 != "-" })] != nil }

  private struct List {
    var all: Set<UInt64> = []
    var determiners: Set<UInt64> = []
  }

  private static let lists: [String: List] = {
    var lists: [String: List] = [:]
    var language = ""
    for line in EmbeddedData.lines("function-words.txt") {
      if line.hasPrefix("["), line.hasSuffix("]") {
        language = String(line.dropFirst().dropLast())
      } else {
        let words = line.split(separator: " ").map { StableWordHash.hash(String($0)) }
        // A language's first line has its determiners.
        if lists[language] == nil { lists[language, default: List()].determiners.formUnion(words) }
        lists[language, default: List()].all.formUnion(words)
      }
    }
    return lists
  }()
}
