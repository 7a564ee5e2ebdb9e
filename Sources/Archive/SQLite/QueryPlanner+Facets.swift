import Models

extension QueryPlanner {
  /// What a field's value can mean where it stands in a search text, in which names may be given by a part of theirs; any of them.
  static func terms(of field: QueryField, inText value: String) -> [Term] {
    let terms = terms(of: field, value)
    let normalized = TextAnalyzer.normalized(value)
    switch field {
    case .source: return terms + [Term(kind: .sourceWords, value: normalized)]
    case .entity: return normalized.contains(" ") ? terms : terms + [Term(kind: .entityWord, value: normalized)]
    default: return terms
    }
  }

  /// What a field's value can mean; any of them.
  static func terms(of field: QueryField, _ value: String) -> [Term] {
    let normalized = TextAnalyzer.normalized(value)
    let trimmed = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    switch field {
    case .source:
      return [Term(kind: .sourceID, value: trimmed.lowercased()), Term(kind: .sourceName, value: normalized)]
    case .country: return [Term(kind: .country, value: trimmed.uppercased())]
    case .lang: return [Term(kind: .language, value: trimmed.lowercased())]
    case .topic: return [Term(kind: .topic, value: trimmed.lowercased()), Term(kind: .topic, value: normalized)]
    case .keyword: return [Term(kind: .keyword, value: normalized)]
    case .entity: return Term.Kind.entities.map { Term(kind: $0, value: normalized) }
    case .title, .story, .after, .before: return []
    }
  }

  /// What must hold, each a list of terms of which one must.
  static func facets(of filter: ArticleFilter) -> [[Term]] {
    let any = [
      filter.sources.flatMap { terms(of: .source, $0) }, filter.countries.flatMap { terms(of: .country, $0) },
      filter.languages.flatMap { terms(of: .lang, $0) }, filter.topics.flatMap { terms(of: .topic, $0) },
    ]
    return any.filter { !$0.isEmpty } + filter.keywords.map { terms(of: .keyword, $0) }
      + filter.entities.map { terms(of: .entity, $0) }
  }

  /// The languages that a question names, in its filter or as something that must hold.
  static func languages(of filter: ArticleFilter, _ root: QueryNode?) -> [String] {
    func named(_ node: QueryNode) -> [String] {
      switch node {
      case .term(let term): term.field == .lang ? [term.text] : []
      case .all(let nodes): nodes.flatMap(named)
      case .any(let nodes): nodes.allSatisfy { !named($0).isEmpty } ? nodes.flatMap(named) : []
      case .not: []
      }
    }
    return filter.languages + (root.map(named) ?? [])
  }
}
