internal import CNewswireProtos
public import Models

extension LeasedDocument: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.LeasedDocument" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__LeasedDocument>) {
    newswire__v1__leased_document__init(form)
  }

  init(form: Newswire__V1__LeasedDocument) throws(WireError) {
    self.init(
      leaseID: try readID(form.lease_id, "lease_id"),
      documentID: try readID(form.document_id, "document_id"),
      document: try readMessage(form.document, "document") ?? Document(),
      attempt: try readNumber(form.attempt, "attempt"),
      sequence: try readNumber(form.sequence, "sequence"),
      receivedAt: try readTime(form.received_at, "received_at"),
      expiresAt: try readTime(form.expires_at, "expires_at"))
  }

  func fill(_ form: inout Newswire__V1__LeasedDocument, in arena: borrowing Arena) throws(WireError) {
    form.lease_id = try arena.id(leaseID, "lease_id")
    form.document_id = try arena.id(documentID, "document_id")
    form.document = try arena.message(document, "document")
    form.attempt = try writeNumber(attempt, "attempt")
    form.sequence = try writeNumber(sequence, "sequence")
    form.received_at = try arena.time(receivedAt, "received_at")
    form.expires_at = try arena.time(expiresAt, "expires_at")
  }
}
