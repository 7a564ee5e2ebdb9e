public import Models

/// The methods of `newswire.v1.Query`: questions to the archive. All of them only read.
public enum QueryMethods {
  /// The service's full name.
  public static let service = "newswire.v1.Query"

  /// One article as its digest page.
  public static let get = Method<GetRequest, GetResponse>(
    "newswire.v1.Query/Get", isIdempotent: true, timeout: .seconds(10))

  /// Articles that match a filter.
  public static let search = Method<SearchRequest, SearchResponse>(
    "newswire.v1.Query/Search", isIdempotent: true, timeout: .seconds(10))

  /// News like an article, from other sources.
  public static let similar = Method<SimilarRequest, SimilarResponse>(
    "newswire.v1.Query/Similar", isIdempotent: true, timeout: .seconds(10))

  /// The articles on one event.
  public static let story = Method<StoryRequest, StoryResponse>(
    "newswire.v1.Query/Story", isIdempotent: true, timeout: .seconds(10))

  /// The front page of an edition.
  public static let headlines = Method<HeadlinesRequest, HeadlinesResponse>(
    "newswire.v1.Query/Headlines", isIdempotent: true, timeout: .seconds(10))

  /// What rises in an edition.
  public static let trends = Method<TrendsRequest, TrendsResponse>(
    "newswire.v1.Query/Trends", isIdempotent: true, timeout: .seconds(10))

  /// The sources with their ranks.
  public static let sources = Method<SourcesRequest, SourcesResponse>(
    "newswire.v1.Query/Sources", isIdempotent: true, timeout: .seconds(10))

  /// A source's rank day by day.
  public static let sourceHistory = Method<SourceHistoryRequest, SourceHistoryResponse>(
    "newswire.v1.Query/SourceHistory", isIdempotent: true, timeout: .seconds(10))

  /// Articles that match, in the order in which they became visible; parks up to 30 seconds.
  public static let watch = Method<WatchRequest, WatchResponse>(
    "newswire.v1.Query/Watch", isIdempotent: true, timeout: .seconds(40))

  /// Every article, whole, in the order in which it became visible.
  public static let export = Method<ExportRequest, ExportResponse>(
    "newswire.v1.Query/Export", isIdempotent: true, timeout: .seconds(30))

  /// How much the archive holds.
  public static let archiveStats = Method<ArchiveStatsRequest, ArchiveStatsResponse>(
    "newswire.v1.Query/ArchiveStats", isIdempotent: true, timeout: .seconds(10))
}
