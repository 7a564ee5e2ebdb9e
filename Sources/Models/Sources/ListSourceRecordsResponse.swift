/// A page of the registry.
public struct ListSourceRecordsResponse: Sendable, Hashable {
  /// In the order of their keys, or of their latest edits.
  public var sources: [SourceRecord]
  /// Empty at the end; where edits were asked for, what later gives the edits since.
  public var nextCursor: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a list source records response from its parts.
  public init(sources: [SourceRecord] = [], nextCursor: String = "") {
    self.sources = sources
    self.nextCursor = nextCursor
  }
}
