/// What the server answers to `Sources`.
public struct SourcesResponse: Sendable, Hashable {
  /// In the order of their ranks.
  public var sources: [SourceRank]
  /// Empty when this was the last page.
  public var nextCursor: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a sources response from its parts.
  public init(sources: [SourceRank] = [], nextCursor: String = "") {
    self.sources = sources
    self.nextCursor = nextCursor
  }
}
