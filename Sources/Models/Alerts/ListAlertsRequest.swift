/// What a caller asks by `Alerts/List`.
public struct ListAlertsRequest: Sendable, Hashable {
  /// From the last response; empty for the beginning.
  public var cursor: String
  /// 1 to 1,000; 0 means 100.
  public var limit: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a list alerts request from its parts.
  public init(cursor: String = "", limit: Int = 0) {
    self.cursor = cursor
    self.limit = limit
  }
}
