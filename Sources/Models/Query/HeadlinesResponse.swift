/// What the server answers to `Headlines`.
public struct HeadlinesResponse: Sendable, Hashable {
  /// The edition.
  public var edition: Edition
  /// The headlines.
  public var headlines: [Headline]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a headlines response from its parts.
  public init(edition: Edition = .world, headlines: [Headline] = []) {
    self.edition = edition
    self.headlines = headlines
  }
}
