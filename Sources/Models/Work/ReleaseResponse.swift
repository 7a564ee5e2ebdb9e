/// What the server answers to `Release`.
public struct ReleaseResponse: Sendable, Hashable {
  /// How many were still held by this worker.
  public var released: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a release response from its parts.
  public init(released: Int = 0) {
    self.released = released
  }
}
