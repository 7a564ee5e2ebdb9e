/// A picture that belongs to an article.
public struct Image: Sendable, Hashable {
  /// Where the picture is.
  public var url: String
  /// The text below it; empty when there is none.
  public var caption: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates an image from its parts.
  public init(url: String = "", caption: String = "") {
    self.url = url
    self.caption = caption
  }
}
