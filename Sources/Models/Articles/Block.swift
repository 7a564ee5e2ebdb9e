/// One paragraph of an article's text.
public struct Block: Sendable, Hashable {
  /// What a paragraph is.
  public enum Kind: Int, Sendable, Hashable, CaseIterable {
    /// Running text.
    case paragraph = 0
    /// A heading inside the article.
    case heading = 1
    /// One item of a list.
    case listItem = 2
    /// A quotation that is set off.
    case quotation = 3
    /// The text of a table, row by row.
    case table = 4
  }

  /// What the paragraph is.
  public var kind: Kind
  /// Where it stands in `body`.
  public var span: Span
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a block from its parts.
  public init(kind: Kind = .paragraph, span: Span = .init()) {
    self.kind = kind
    self.span = span
  }
}
