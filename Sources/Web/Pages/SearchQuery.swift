import Models
import Publishing

/// A search as it stands in a URL that can be shared.
struct SearchQuery: Sendable {
  /// What narrows a search and may be given several times, by the names in the URL.
  static let filters = ["source", "country", "language", "topic", "keyword", "entity"]
  /// All names that count; others in a URL are not carried on.
  static let names = ["q"] + filters + ["after", "before", "order", "copies", "limit", "cursor"]
  /// The most values of one filter: more is no search of a person's.
  static let valuesMax = 16

  /// The items that count, in their order.
  let items: QueryItems
  let request: SearchRequest

  /// - Throws: ``WebFailure`` with 400 that names the parameter.
  init(_ query: QueryItems, facets: Bool = false) throws(WebFailure) {
    var known = QueryItems()
    known.items = query.items.filter { Self.names.contains($0.name) }
    items = known
    for name in Self.filters where known.all(name).count > Self.valuesMax {
      throw WebFailure(400, .badParameter, detail: "\(name): at most \(Self.valuesMax) values")
    }
    for tag in known.all("language") where tag != "und" && MarkupText.language(tag) == nil {
      throw WebFailure(400, .badParameter, detail: "language: a tag of BCP 47 such as en or pt-BR")
    }
    let text = known["q"]
    let filter = ArticleFilter(
      text: text, sources: known.all("source"), countries: known.all("country").map { $0.uppercased() },
      languages: known.all("language"), keywords: known.all("keyword"), entities: known.all("entity"),
      publishedAfter: try Self.time(known, "after"), publishedBefore: try Self.time(known, "before"),
      topics: known.all("topic"))
    let order: SortOrder
    switch known["order"] {
    case "newest": order = .newest
    case "relevance": order = .relevance
    case "": order = text.isEmpty ? .newest : .relevance
    default: throw WebFailure(400, .badParameter, detail: "order: relevance or newest")
    }
    request = SearchRequest(
      filter: filter, order: order, limit: try Self.limit(known), cursor: known["cursor"],
      showCopies: try Self.truth(known, "copies"), facets: facets)
  }

  /// 1 to 100; 20 when nobody says.
  static func limit(_ query: QueryItems, usual: Int = 20, most: Int = 100) throws(WebFailure) -> Int {
    let text = query["limit"]
    guard !text.isEmpty else { return usual }
    guard let number = Int(text), (1...most).contains(number) else {
      throw WebFailure(400, .badParameter, detail: "limit: a whole number from 1 to \(most)")
    }
    return number
  }

  private static func time(_ query: QueryItems, _ name: String) throws(WebFailure) -> Timestamp? {
    let text = query[name]
    guard !text.isEmpty else { return nil }
    guard let time = Timestamp(rfc3339: text) else {
      throw WebFailure(
        400, .badParameter, detail: "\(name): a day or a time such as 2025-02-10 or 2025-02-10T14:30:00Z")
    }
    return time
  }

  static func truth(_ query: QueryItems, _ name: String) throws(WebFailure) -> Bool {
    switch query[name] {
    case "": return false
    case "1", "true": return true
    case "0", "false": return false
    default: throw WebFailure(400, .badParameter, detail: "\(name): true or false")
    }
  }
}
