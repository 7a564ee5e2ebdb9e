/// A feed that a site names.
public struct FeedCandidate: Sendable, Hashable {
  /// Its address.
  public var url: String
  /// As the site calls it.
  public var title: String
  /// The media type that the page gives for it.
  public var contentType: String
  /// The page that it belongs to.
  public var siteURL: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a feed candidate from its parts.
  public init(url: String = "", title: String = "", contentType: String = "", siteURL: String = "") {
    self.url = url
    self.title = title
    self.contentType = contentType
    self.siteURL = siteURL
  }
}
