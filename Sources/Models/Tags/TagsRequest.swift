/// What a caller asks by `Tags`.
public struct TagsRequest: Sendable, Hashable {
  /// The version of the counts that the caller has; empty when it has none.
  public var knownVersion: String
  /// Empty for the first page, after that the `nextCursor` of the page before.
  public var cursor: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a tags request from its parts.
  public init(knownVersion: String = "", cursor: String = "") {
    self.knownVersion = knownVersion
    self.cursor = cursor
  }
}
