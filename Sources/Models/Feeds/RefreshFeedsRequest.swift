/// Feeds to poll now.
public struct RefreshFeedsRequest: Sendable, Hashable {
  /// As they are listed; with `all` set, every one and no addresses.
  public var urls: [String]
  /// Whether every feed is meant.
  public var all: Bool
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a refresh feeds request from its parts.
  public init(urls: [String] = [], all: Bool = false) {
    self.urls = urls
    self.all = all
  }
}
