public import Models

/// The methods of `newswire.v1.Sources`: what is known of those who publish.
public enum SourceMethods {
  /// The service's full name.
  public static let service = "newswire.v1.Sources"

  /// The sources, a page at a time.
  public static let list = Method<ListSourceRecordsRequest, ListSourceRecordsResponse>(
    "newswire.v1.Sources/List", isIdempotent: true, timeout: .seconds(10))

  /// Edits a source.
  public static let set = Method<SetSourceRequest, SetSourceResponse>(
    "newswire.v1.Sources/Set", isIdempotent: true, timeout: .seconds(10))
}
