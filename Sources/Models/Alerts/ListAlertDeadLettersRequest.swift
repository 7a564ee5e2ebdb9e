/// What a caller asks by `Alerts/ListDeadLetters`.
public struct ListAlertDeadLettersRequest: Sendable, Hashable {
  /// The alert.
  public var name: String
  /// From the last response; empty for the beginning.
  public var cursor: String
  /// 1 to 1,000; 0 means 100.
  public var limit: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a list alert dead letters request from its parts.
  public init(name: String = "", cursor: String = "", limit: Int = 0) {
    self.name = name
    self.cursor = cursor
    self.limit = limit
  }
}
