/// What a caller asks by `ArchiveStats`.
public struct ArchiveStatsRequest: Sendable, Hashable {
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates an archive stats request from its parts.
  public init() {}
}
