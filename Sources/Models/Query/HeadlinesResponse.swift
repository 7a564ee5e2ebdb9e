/// What the server answers to `Headlines`.
public struct HeadlinesResponse: Sendable, Hashable {
  /// The edition that the page is of, with its name.
  public var edition: Edition
  /// The most important one first.
  public var headlines: [Headline]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a headlines response from its parts.
  public init(edition: Edition = .world, headlines: [Headline] = []) {
    self.edition = edition
    self.headlines = headlines
  }
}
