/// What a caller asks by `Sources`.
public struct SourcesRequest: Sendable, Hashable {
  /// Empty for all.
  public var country: String
  /// 1 to 1,000; 0 means 100.
  public var limit: Int
  /// From the last response; empty for the first page.
  public var cursor: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a sources request from its parts.
  public init(country: String = "", limit: Int = 0, cursor: String = "") {
    self.country = country
    self.limit = limit
    self.cursor = cursor
  }
}
