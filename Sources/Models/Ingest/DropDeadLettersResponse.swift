/// What the server answers to `DropDeadLetters`.
public struct DropDeadLettersResponse: Sendable, Hashable {
  /// How many dead letters were forgotten.
  public var count: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a drop dead letters response from its parts.
  public init(count: Int = 0) {
    self.count = count
  }
}
