/// What a caller asks by `Scrape`.
public struct ScrapeRequest: Sendable, Hashable {
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a scrape request.
  public init() {}
}
