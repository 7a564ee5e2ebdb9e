/// What the server answers to `Fail`.
public struct FailResponse: Sendable, Hashable {
  /// How many became dead letters by this call.
  public var dead: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a fail response from its parts.
  public init(dead: Int = 0) {
    self.dead = dead
  }
}
