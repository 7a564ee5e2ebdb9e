/// How many feeds were forgotten.
public struct RemoveFeedsResponse: Sendable, Hashable {
  /// How many there were.
  public var removed: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a remove feeds response from its parts.
  public init(removed: Int = 0) {
    self.removed = removed
  }
}
