/// What a caller asks by `Status`.
public struct StatusRequest: Sendable, Hashable {
  /// At most 1,024.
  public var documentIDs: [DocumentID]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a status request from its parts.
  public init(documentIDs: [DocumentID] = []) {
    self.documentIDs = documentIDs
  }
}
