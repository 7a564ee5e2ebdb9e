/// What a caller asks by `SourceHistory`.
public struct SourceHistoryRequest: Sendable, Hashable {
  /// The source's ID.
  public var id: SourceID
  /// How many days, the newest: 1 to 90; 0 means 30.
  public var days: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates the value from its parts.
  public init(
    id: SourceID = "",
    days: Int = 0
  ) {
    self.id = id
    self.days = days
  }
}
