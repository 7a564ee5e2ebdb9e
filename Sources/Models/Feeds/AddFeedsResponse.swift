/// What became of feeds that were added.
public struct AddFeedsResponse: Sendable, Hashable {
  /// One for each feed, in order.
  public var results: [AddFeedResult]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a add feeds response from its parts.
  public init(results: [AddFeedResult] = []) {
    self.results = results
  }
}
