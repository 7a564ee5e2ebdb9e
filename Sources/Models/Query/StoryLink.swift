/// Leads to a story.
public struct StoryLink: Sendable, Hashable {
  /// For `Story`.
  public var id: StoryID
  /// As the story has it.
  public var title: String
  /// How many articles tell it.
  public var articleCount: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a link from its parts.
  public init(
    id: StoryID = "",
    title: String = "",
    articleCount: Int = 0
  ) {
    self.id = id
    self.title = title
    self.articleCount = articleCount
  }
}
