/// What the server answers to `Status`.
public struct StatusResponse: Sendable, Hashable {
  /// One for each ID, in order.
  public var documents: [DocumentStatus]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a status response from its parts.
  public init(documents: [DocumentStatus] = []) {
    self.documents = documents
  }
}
