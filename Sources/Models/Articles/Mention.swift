/// One place where a name stands in the text.
public struct Mention: Sendable, Hashable {
  /// Where in `body`.
  public var span: Span
  /// The text of the span.
  public var text: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a mention from its parts.
  public init(span: Span = .init(), text: String = "") {
    self.span = span
    self.text = text
  }
}
