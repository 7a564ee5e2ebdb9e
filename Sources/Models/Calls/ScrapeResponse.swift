/// What the server answers to `Scrape`.
public struct ScrapeResponse: Sendable, Hashable {
  /// Every metric in Prometheus's text exposition format, version 0.0.4.
  public var text: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a scrape response from its parts.
  public init(text: String = "") {
    self.text = text
  }
}
