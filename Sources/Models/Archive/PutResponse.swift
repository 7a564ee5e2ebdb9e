/// What the server answers to `Put`.
public struct PutResponse: Sendable, Hashable {
  /// One for each article, in order.
  public var results: [PutResult]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a put response from its parts.
  public init(results: [PutResult] = []) {
    self.results = results
  }
}
