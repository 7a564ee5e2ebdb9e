public import Models

/// One paragraph, heading, list item, quotation or table of an article, in reading order.
public struct ParsedBlock: Sendable, Hashable {
  /// What it is.
  public var kind: Block.Kind
  /// Its text: whitespace collapsed, never empty, without line feeds but for the rows of a table.
  public var text: String

  /// Creates a block.
  public init(_ kind: Block.Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
