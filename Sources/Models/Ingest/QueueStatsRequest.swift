/// What a caller asks by `QueueStats`.
public struct QueueStatsRequest: Sendable, Hashable {
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a queue stats request from its parts.
  public init() {}
}
