/// What became of edits.
public struct PutSourcesResponse: Sendable, Hashable {
  /// How many of them the archive did not have yet.
  public var changed: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a put sources response from its parts.
  public init(changed: Int = 0) { self.changed = changed }
}
