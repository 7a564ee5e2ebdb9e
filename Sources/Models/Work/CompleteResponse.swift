/// What the server answers to `Complete`.
public struct CompleteResponse: Sendable, Hashable {
  /// How many were still held by this lease; the others were done or leased again already.
  public var completed: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a complete response from its parts.
  public init(completed: Int = 0) {
    self.completed = completed
  }
}
