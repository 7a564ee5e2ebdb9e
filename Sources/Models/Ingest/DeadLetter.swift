/// A dead letter.
public struct DeadLetter: Sendable, Hashable {
  /// The document ID.
  public var documentID: DocumentID
  /// The url.
  public var url: String
  /// The title.
  public var title: String
  /// The reason.
  public var reason: String
  /// The attempts.
  public var attempts: Int
  /// RFC 3339 in UTC.
  public var diedAt: Timestamp?
  /// The content bytes.
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
