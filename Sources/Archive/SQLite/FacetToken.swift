/// How a term stands in the index's column of facets: a word that no text contains there.
enum FacetToken {
  static func token(_ key: Int64) -> String { "f" + String(key, radix: 36) }

  static func text(_ keys: [Term: Int64]) -> String {
    keys.values.sorted().map(token).joined(separator: " ")
  }
}
