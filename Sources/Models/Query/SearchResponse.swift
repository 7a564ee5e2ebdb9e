/// What the server answers to `Search`.
public struct SearchResponse: Sendable, Hashable {
  /// The best or the newest first, as the request says.
  public var hits: [SearchHit]
  /// Empty when this was the last page.
  public var nextCursor: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a search response from its parts.
  public init(hits: [SearchHit] = [], nextCursor: String = "") {
    self.hits = hits
    self.nextCursor = nextCursor
  }
}
