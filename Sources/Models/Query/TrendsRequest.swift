/// What a caller asks by `Trends`.
public struct TrendsRequest: Sendable, Hashable {
  /// ISO 3166-1 alpha-2, or "WORLD"; empty means "WORLD".
  public var edition: String
  /// 1 to 100; 0 means 20.
  public var limit: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates the value from its parts.
  public init(
    edition: String = "",
    limit: Int = 0
  ) {
    self.edition = edition
    self.limit = limit
  }
}
