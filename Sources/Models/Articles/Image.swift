/// An image.
public struct Image: Sendable, Hashable {
  /// The url.
  public var url: String
  /// The caption.
  public var caption: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates an image from its parts.
  public init(url: String = "", caption: String = "") {
    self.url = url
    self.caption = caption
  }
}
