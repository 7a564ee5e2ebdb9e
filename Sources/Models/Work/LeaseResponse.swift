/// What the server answers to `Lease`.
public struct LeaseResponse: Sendable, Hashable {
  /// At most 8 MiB of content together.
  public var documents: [LeasedDocument]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a lease response from its parts.
  public init(documents: [LeasedDocument] = []) {
    self.documents = documents
  }
}
