/// A text taken from the article.
public struct Excerpt: Sendable, Hashable {
  /// Where the text comes from.
  public enum Origin: Int, Sendable, Hashable, CaseIterable {
    /// Sentences of the body; `spans` say which.
    case extracted = 0
    /// The publisher's own description.
    case publisher = 1
  }

  /// The text as a reader sees it.
  public var text: String
  /// Where the text comes from.
  public var origin: Origin
  /// The sentences in `body`, in order; none when the publisher wrote it.
  public var spans: [Span]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates an excerpt from its parts.
  public init(text: String = "", origin: Origin = .extracted, spans: [Span] = []) {
    self.text = text
    self.origin = origin
    self.spans = spans
  }
}
