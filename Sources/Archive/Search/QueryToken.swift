import Models

/// A sign of a search text, with its place.
struct QueryToken: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case word(String)
    /// A word's beginning, "electr*".
    case beginning(String)
    case quoted(String)
    /// "title:", with what follows.
    case field(QueryField)
    case or
    case not
    case open
    case close
  }

  var kind: Kind
  /// In Unicode scalars of the search text.
  var place: Span
}
