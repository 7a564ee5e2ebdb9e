public import Models

/// The methods of `newswire.v1.Archive`: where enriched articles are put.
public enum ArchiveMethods {
  /// The service's full name.
  public static let service = "newswire.v1.Archive"

  /// Stores articles and answers after they are durable. A second delivery replaces the same rows.
  public static let put = Method<PutRequest, PutResponse>(
    "newswire.v1.Archive/Put", isIdempotent: true, timeout: .seconds(30))

  /// The tags that publishers put on the archive's articles, counted.
  public static let tags = Method<TagsRequest, TagsResponse>(
    "newswire.v1.Archive/Tags", isIdempotent: true, timeout: .seconds(30))

  /// What people have edited of sources, for ranks and lists to show.
  public static let putSources = Method<PutSourcesRequest, PutSourcesResponse>(
    "newswire.v1.Archive/PutSources", isIdempotent: true, timeout: .seconds(10))
}
