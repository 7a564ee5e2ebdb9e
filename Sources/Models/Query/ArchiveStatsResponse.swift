/// What the server answers to `ArchiveStats`.
public struct ArchiveStatsResponse: Sendable, Hashable {
  /// The articles.
  public var articles: Int
  /// The revisions.
  public var revisions: Int
  /// The sources.
  public var sources: Int
  /// The newest published at.
  public var newestPublishedAt: Timestamp?
  /// The store bytes.
  public var storeBytes: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates an archive stats response from its parts.
  public init(
    articles: Int = 0,
    revisions: Int = 0,
    sources: Int = 0,
    newestPublishedAt: Timestamp? = nil,
    storeBytes: Int = 0
  ) {
    self.articles = articles
    self.revisions = revisions
    self.sources = sources
    self.newestPublishedAt = newestPublishedAt
    self.storeBytes = storeBytes
  }
}
