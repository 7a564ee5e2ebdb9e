/// Feeds to forget.
public struct RemoveFeedsRequest: Sendable, Hashable {
  /// As they are listed, 1 to 256.
  public var urls: [String]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a remove feeds request from its parts.
  public init(urls: [String] = []) {
    self.urls = urls
  }
}
