public import Formats

/// What is to be fetched, and what is known of it from the last time.
public struct FetchRequest: Sendable, Hashable {
  /// The address, whole: parameters that only track may be part of it.
  public var url: CanonicalURL
  /// The media types that are wanted, as in `Accept`.
  public var accept: String
  /// The `ETag` of the last answer; empty when there was none.
  public var entityTag: String
  /// The `Last-Modified` of the last answer; empty when there was none.
  public var lastModified: String

  /// What a browser would take.
  public static let acceptPages = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5"
  /// What a feed reader would take.
  public static let acceptFeeds =
    "application/atom+xml,application/rss+xml,application/feed+json,application/rdf+xml;q=0.9,"
    + "application/xml;q=0.9,text/xml;q=0.8,application/json;q=0.7,text/html;q=0.5,*/*;q=0.3"

  /// Asks for an address.
  public init(
    _ url: CanonicalURL, accept: String = FetchRequest.acceptPages, entityTag: String = "", lastModified: String = ""
  ) {
    self.url = url
    self.accept = accept
    self.entityTag = entityTag
    self.lastModified = lastModified
  }
}
