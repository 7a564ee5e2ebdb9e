/// A document that a worker holds for a time.
public struct LeasedDocument: Sendable, Hashable {
  /// Names this lease of this document; a later lease of the same document has another one.
  public var leaseID: LeaseID
  /// The document's own ID, the same in every lease.
  public var documentID: DocumentID
  /// The document as it was sent.
  public var document: Document
  /// 1 for the first.
  public var attempt: Int
  /// Ingest's count of accepted documents.
  public var sequence: Int
  /// RFC 3339 in UTC.
  public var receivedAt: Timestamp?
  /// When the lease ends unless it is renewed, in UTC by ingest's clock.
  public var expiresAt: Timestamp?
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a leased document from its parts.
  public init(
    leaseID: LeaseID = "",
    documentID: DocumentID = "",
    document: Document = .init(),
    attempt: Int = 0,
    sequence: Int = 0,
    receivedAt: Timestamp? = nil,
    expiresAt: Timestamp? = nil
  ) {
    self.leaseID = leaseID
    self.documentID = documentID
    self.document = document
    self.attempt = attempt
    self.sequence = sequence
    self.receivedAt = receivedAt
    self.expiresAt = expiresAt
  }
}
