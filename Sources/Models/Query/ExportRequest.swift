/// What a caller asks by `Export`.
public struct ExportRequest: Sendable, Hashable {
  /// From the last response; empty for the beginning.
  public var cursor: String
  /// 1 to 100; 0 means 20. A response holds at most 8 MiB all the same.
  public var limit: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates an export request from its parts.
  public init(cursor: String = "", limit: Int = 0) {
    self.cursor = cursor
    self.limit = limit
  }
}
