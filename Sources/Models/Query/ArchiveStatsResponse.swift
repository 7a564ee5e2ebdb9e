/// What the server answers to `ArchiveStats`.
public struct ArchiveStatsResponse: Sendable, Hashable {
  /// Articles, revisions not counted.
  public var articles: Int
  /// Texts: every article has one or more.
  public var revisions: Int
  /// Sources that have an article.
  public var sources: Int
  /// The latest publication date of all articles; none when the archive is empty.
  public var newestPublishedAt: Timestamp?
  /// What the store takes on disk, in bytes.
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
