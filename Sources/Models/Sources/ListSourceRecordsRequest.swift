/// Asks for a page of the registry.
public struct ListSourceRecordsRequest: Sendable, Hashable {
  /// Empty for the first page.
  public var cursor: String
  /// 1 to 1,000; 0 means 100.
  public var limit: Int
  /// Only these; empty for all.
  public var ids: [String]
  /// Only sources that somebody has edited, in the order of their latest edits.
  public var edited: Bool
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a list source records request from its parts.
  public init(cursor: String = "", limit: Int = 0, ids: [String] = [], edited: Bool = false) {
    self.cursor = cursor
    self.limit = limit
    self.ids = ids
    self.edited = edited
  }
}
