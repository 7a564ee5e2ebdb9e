/// What a caller asks by `Story`.
public struct StoryRequest: Sendable, Hashable {
  /// A story's ID, one that it had before it was merged, or the start of it; or an article's ID, which stands for its story.
  public var id: String
  /// Entries of the timeline: 1 to 100; 0 means 20.
  public var limit: Int
  /// From the last response; empty for the beginning.
  public var cursor: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a story request from its parts.
  public init(
    id: String = "",
    limit: Int = 0,
    cursor: String = ""
  ) {
    self.id = id
    self.limit = limit
    self.cursor = cursor
  }
}
