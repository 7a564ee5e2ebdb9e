/// What a caller asks by `RetryDeadLetters`.
public struct RetryDeadLettersRequest: Sendable, Hashable {
  /// At most 1,000; with `all` set, every one and no IDs.
  public var documentIDs: [DocumentID]
  /// Whether every dead letter is meant; then there are no IDs.
  public var all: Bool
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a retry dead letters request from its parts.
  public init(documentIDs: [DocumentID] = [], all: Bool = false) {
    self.documentIDs = documentIDs
    self.all = all
  }
}
