/// What the contract's fields are called in an address: "country" for "filter.countries[0]".
enum FieldNames {
  private static let parameters = [
    "filter.text": "q", "filter.sources": "source", "filter.countries": "country", "filter.languages": "language",
    "filter.topics": "topic", "filter.keywords": "keyword", "filter.entities": "entity",
    "filter.published_after": "after", "filter.published_before": "before",
  ]

  /// A sentence of the services, "field: what is wrong", with the name that stands in the address.
  static func inAddress(_ sentence: String) -> String {
    guard let colon = sentence.firstIndex(of: ":") else { return sentence }
    let field = sentence[..<colon].prefix { $0 != "[" }
    return parameters[String(field)].map { $0 + sentence[colon...] } ?? sentence
  }
}
