/// What a caller asks by `Submit`.
public struct SubmitRequest: Sendable, Hashable {
  /// 1 to 256, at most 8 MiB of content together.
  public var documents: [Document]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a submit request from its parts.
  public init(documents: [Document] = []) {
    self.documents = documents
  }
}
