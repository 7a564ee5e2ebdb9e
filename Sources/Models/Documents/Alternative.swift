/// Another form of a document's content.
public struct Alternative: Sendable, Hashable {
  /// A media type, as in `Document`.
  public var contentType: String
  /// The bytes, at most 1 MiB.
  public var content: [UInt8]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates an alternative from its parts.
  public init(contentType: String = "", content: [UInt8] = []) {
    self.contentType = contentType
    self.content = content
  }
}
