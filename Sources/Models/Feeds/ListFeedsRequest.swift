/// Asks for a page of feeds.
public struct ListFeedsRequest: Sendable, Hashable {
  /// Empty for the first page.
  public var cursor: String
  /// 1 to 1,000; 0 means 100.
  public var limit: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a list feeds request from its parts.
  public init(cursor: String = "", limit: Int = 0) {
    self.cursor = cursor
    self.limit = limit
  }
}
