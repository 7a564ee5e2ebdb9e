/// What the server answers to `Submit`.
public struct SubmitResponse: Sendable, Hashable {
  /// One for each document, in order.
  public var results: [SubmitResult]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a submit response from its parts.
  public init(results: [SubmitResult] = []) {
    self.results = results
  }
}
