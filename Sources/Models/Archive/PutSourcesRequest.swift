/// Edits of sources for the archive to show.
public struct PutSourcesRequest: Sendable, Hashable {
  /// 1 to 256; one without a number of its edit is left out.
  public var sources: [SourceRecord]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a put sources request from its parts.
  public init(sources: [SourceRecord] = []) { self.sources = sources }
}
