public import Models

/// Where an article stands among the others: its story, and the original of its text.
public struct ArticlePlace: Sendable, Hashable {
  /// The story that it belongs to, perhaps alone.
  public var story: StoryLink
  /// The original of the text that it prints, perhaps itself.
  public var original: ArticleID

  /// Creates a place from its parts.
  public init(story: StoryLink, original: ArticleID) {
    self.story = story
    self.original = original
  }
}
