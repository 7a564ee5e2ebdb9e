import GRDB
import Models

/// A filter as the store asks it: an FTS5 expression and a range of rows.
struct IndexExpression: Sendable, Hashable {
  /// In FTS5's language; nothing when only the time narrows. Built of our own words alone, so that no sign that FTS5
  /// understands can come in from outside.
  var match: String?
  /// What was typed, for snippets; nothing without text.
  var text: TextQuery?
  /// Rows from here.
  var lower: Int64 = .min
  /// Rows below this.
  var upper: Int64 = .max
  /// No article can match: a name that the archive does not know.
  var isImpossible = false

  /// The columns with text.
  private static let textColumns = "{title standfirst body names}"

  /// Checks a filter: lists and text in bounds, times in order.
  static func check(_ filter: ArticleFilter) throws(ArchiveError) -> TextQuery? {
    for (name, values) in [
      ("sources", filter.sources), ("countries", filter.countries), ("languages", filter.languages),
      ("keywords", filter.keywords), ("entities", filter.entities), ("topics", filter.topics),
    ] where values.count > ArchiveLimits.filterValuesMax {
      throw .invalid("filter.\(name)", "more than \(ArchiveLimits.filterValuesMax) values")
    }
    if let after = filter.publishedAfter, let before = filter.publishedBefore, after >= before {
      throw .invalid("filter.published_before", "not after published_after")
    }
    return try TextQuery.parse(filter.text, field: "filter.text")
  }

  init(_ filter: ArticleFilter, text: TextQuery?, in db: Database) throws {
    self.text = text
    if let after = filter.publishedAfter { lower = TimeKey(milliseconds: after.millisecondsSinceEpoch).rawValue }
    if let before = filter.publishedBefore { upper = TimeKey(milliseconds: before.millisecondsSinceEpoch).rawValue }
    var parts: [String] = []
    if let text { parts.append("\(Self.textColumns) : (\(text.phrases.map(Self.quoted).joined(separator: " AND ")))") }
    for alternatives in Self.facets(of: filter) {
      let keys = try alternatives.compactMap { try TermTable.key(of: $0, in: db) }
      if keys.isEmpty { isImpossible = true }
      parts.append("{facets} : (\(keys.map(FacetToken.token).joined(separator: " OR ")))")
    }
    match = parts.isEmpty || isImpossible ? nil : parts.map { "(\($0))" }.joined(separator: " AND ")
  }

  private static func quoted(_ phrase: [String]) -> String { "\"\(phrase.joined(separator: " "))\"" }

  /// What must hold, each a list of terms of which one must.
  private static func facets(of filter: ArticleFilter) -> [[Term]] {
    let any: [[Term]] = [
      filter.sources.flatMap {
        [Term(kind: .sourceID, value: $0.lowercased()), Term(kind: .sourceName, value: TextAnalyzer.normalized($0))]
      },
      filter.countries.map { Term(kind: .country, value: $0.uppercased()) },
      filter.languages.map { Term(kind: .language, value: $0.lowercased()) },
      filter.topics.flatMap {
        [Term(kind: .topic, value: $0.lowercased()), Term(kind: .topic, value: TextAnalyzer.normalized($0))]
      },
    ]
    let keywords = filter.keywords.map { [Term(kind: .keyword, value: TextAnalyzer.normalized($0))] }
    let entities = filter.entities.map { name in
      Term.Kind.entities.map { Term(kind: $0, value: TextAnalyzer.normalized(name)) }
    }
    return any.filter { !$0.isEmpty } + keywords + entities
  }
}
