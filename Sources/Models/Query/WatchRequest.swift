/// What a caller asks by `Watch`.
public struct WatchRequest: Sendable, Hashable {
  /// What narrows the list.
  public var filter: ArticleFilter
  /// From the last response. Empty means from now on; "0" means from the beginning.
  public var cursor: String
  /// 0 to 30,000.
  public var waitMilliseconds: Int
  /// 1 to 100; 0 means 20.
  public var limit: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a watch request from its parts.
  public init(filter: ArticleFilter = .init(), cursor: String = "", waitMilliseconds: Int = 0, limit: Int = 0) {
    self.filter = filter
    self.cursor = cursor
    self.waitMilliseconds = waitMilliseconds
    self.limit = limit
  }
}
