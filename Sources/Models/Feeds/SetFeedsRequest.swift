/// What people want of feeds.
public struct SetFeedsRequest: Sendable, Hashable {
  /// As they are listed.
  public var urls: [String]
  /// Who publishes their entries, when "name" is among the fields.
  public var name: String
  /// The publisher's country, when "country" is among the fields.
  public var country: String
  /// The publisher's language, when "language" is among the fields.
  public var language: String
  /// Where the text comes from, when "full_text" is among the fields.
  public var fullText: FullText
  /// The pause between polls, when "fixed_interval_seconds" is among the fields; 0 lets it adapt.
  public var fixedIntervalSeconds: Int
  /// Which are set.
  public var fields: [String]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a set feeds request from its parts.
  public init(
    urls: [String] = [],
    name: String = "",
    country: String = "",
    language: String = "",
    fullText: FullText = .auto,
    fixedIntervalSeconds: Int = 0,
    fields: [String] = []
  ) {
    self.urls = urls
    self.name = name
    self.country = country
    self.language = language
    self.fullText = fullText
    self.fixedIntervalSeconds = fixedIntervalSeconds
    self.fields = fields
  }
}
