/// What the server answers to `Story`.
public struct StoryResponse: Sendable, Hashable {
  /// The story.
  public var story: Story
  /// The articles in the order of time; copies stand with what they copy.
  public var timeline: [StoryEntry]
  /// Empty when this was the last page.
  public var nextCursor: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a story response from its parts.
  public init(
    story: Story = .init(),
    timeline: [StoryEntry] = [],
    nextCursor: String = ""
  ) {
    self.story = story
    self.timeline = timeline
    self.nextCursor = nextCursor
  }
}
