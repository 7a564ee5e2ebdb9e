/// Asks for the feeds of a site.
public struct DiscoverFeedsRequest: Sendable, Hashable {
  /// A site's page, or a feed.
  public var url: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a discover feeds request from its parts.
  public init(url: String = "") {
    self.url = url
  }
}
