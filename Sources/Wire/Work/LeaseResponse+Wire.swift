internal import CNewswireProtos
public import Models

extension LeaseResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.LeaseResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__LeaseResponse>) {
    newswire__v1__lease_response__init(form)
  }

  init(form: Newswire__V1__LeaseResponse) throws(WireError) {
    self.init(
      documents: try readMessages(form.n_documents, form.documents, "documents", countMax: WireLimits.batchCountMax))
  }

  func fill(_ form: inout Newswire__V1__LeaseResponse, in arena: borrowing Arena) throws(WireError) {
    (form.n_documents, form.documents) = try arena.messages(documents, "documents", countMax: WireLimits.batchCountMax)
  }

  func check() throws(WireError) {
    try checkBatch(documents.reduce(0) { $0 + $1.document.contentByteCount }, "documents")
  }
}
