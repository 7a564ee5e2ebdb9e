/// A block.
public struct Block: Sendable, Hashable {
  /// The kind of a block.
  public enum Kind: Int, Sendable, Hashable, CaseIterable {
    /// Paragraph.
    case paragraph = 0
    /// Heading.
    case heading = 1
    /// Listitem.
    case listItem = 2
    /// Quotation.
    case quotation = 3
    /// Table.
    case table = 4
  }

  /// The kind.
  public var kind: Kind
  /// The span.
  public var span: Span
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a block from its parts.
  public init(kind: Kind = .paragraph, span: Span = .init()) {
    self.kind = kind
    self.span = span
  }
}
