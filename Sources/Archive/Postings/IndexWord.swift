/// How things other than words stand in the index: behind a sign that no word holds.
enum IndexWord {
  /// Characters of a value that count.
  static let valueCharactersMax = 256

  static func facet(_ term: Term) -> String { "#\(term.kind.rawValue):\(term.value.prefix(valueCharactersMax))" }

  /// A word of a title, a standfirst or a name as it is spelt, folded, without stemming: what suggestions and the comparison of
  /// titles need.
  static func spelling(_ word: String) -> String { "~\(word)" }
}
