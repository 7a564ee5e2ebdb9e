import Models

/// A search text, understood.
indirect enum QueryNode: Sendable, Hashable {
  case term(QueryTerm)
  case all([QueryNode])
  case any([QueryNode])
  case not(QueryNode)

  /// The terms that a match holds, for highlights: those that are not excluded.
  var wanted: [QueryTerm] {
    switch self {
    case .term(let term): [term]
    case .all(let nodes), .any(let nodes): nodes.flatMap(\.wanted)
    case .not: []
    }
  }
}

/// What one word, phrase or field of a search text asks for.
struct QueryTerm: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// A word, or several that signs join, as in "open-source".
    case word
    /// The beginning of a word.
    case beginning
    /// In quotation marks.
    case phrase
  }

  var kind: Kind
  /// As it was typed, without quotation marks and "*".
  var text: String
  /// Nothing where any text of the article will do.
  var field: QueryField?
  /// In Unicode scalars of the search text. Where a term stands is no part of what it asks for.
  var place: Span

  static func == (left: QueryTerm, right: QueryTerm) -> Bool {
    (left.kind, left.field) == (right.kind, right.field) && left.text == right.text
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(field)
    hasher.combine(text)
  }
}
