public import Models

/// What was found of a source with some articles.
public struct SourceSighting: Sendable, Hashable {
  /// As it was found.
  public var source: Source
  /// How many articles.
  public var articleCount: Int

  /// A sighting.
  public init(_ source: Source, articleCount: Int = 1) {
    self.source = source
    self.articleCount = articleCount
  }
}
