internal import CNewswireProtos
public import Models

extension SubmitRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.SubmitRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__SubmitRequest>) {
    newswire__v1__submit_request__init(form)
  }

  init(form: Newswire__V1__SubmitRequest) throws(WireError) {
    self.init(
      documents: try readMessages(form.n_documents, form.documents, "documents", countMax: WireLimits.batchCountMax))
  }

  func fill(_ form: inout Newswire__V1__SubmitRequest, in arena: borrowing Arena) throws(WireError) {
    (form.n_documents, form.documents) = try arena.messages(documents, "documents", countMax: WireLimits.batchCountMax)
  }

  func check() throws(WireError) {
    try checkNotEmpty(documents, "documents")
    try checkBatch(documents.reduce(0) { $0 + $1.contentByteCount }, "documents")
  }
}
