/// How many sources wrote of something on one day, UTC.
public struct TrendDay: Sendable, Hashable {
  /// "2025-02-10".
  public var day: String
  /// Sources, each counted once.
  public var sourceCount: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates the value from its parts.
  public init(
    day: String = "",
    sourceCount: Int = 0
  ) {
    self.day = day
    self.sourceCount = sourceCount
  }
}
