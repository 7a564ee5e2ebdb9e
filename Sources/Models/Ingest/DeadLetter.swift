/// A document that failed for good, with what a person needs to decide about it.
public struct DeadLetter: Sendable, Hashable {
  /// Names the document to retry or drop.
  public var documentID: DocumentID
  /// The document's URL as it was sent; empty when it has none.
  public var url: String
  /// The title that its sender gave; often empty, since no step may have read the content.
  public var title: String
  /// Why the last attempt failed, for people.
  public var reason: String
  /// How often a worker tried.
  public var attempts: Int
  /// RFC 3339 in UTC.
  public var diedAt: Timestamp?
  /// How large the document is, in bytes.
  public var contentBytes: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a dead letter from its parts.
  public init(
    documentID: DocumentID = "",
    url: String = "",
    title: String = "",
    reason: String = "",
    attempts: Int = 0,
    diedAt: Timestamp? = nil,
    contentBytes: Int = 0
  ) {
    self.documentID = documentID
    self.url = url
    self.title = title
    self.reason = reason
    self.attempts = attempts
    self.diedAt = diedAt
    self.contentBytes = contentBytes
  }
}
