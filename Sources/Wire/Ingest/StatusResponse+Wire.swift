internal import CNewswireProtos
public import Models

extension StatusResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.StatusResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__StatusResponse>) {
    newswire__v1__status_response__init(form)
  }

  init(form: Newswire__V1__StatusResponse) throws(WireError) {
    self.init(
      documents: try readMessages(form.n_documents, form.documents, "documents", countMax: WireLimits.statusCountMax))
  }

  func fill(_ form: inout Newswire__V1__StatusResponse, in arena: borrowing Arena) throws(WireError) {
    (form.n_documents, form.documents) = try arena.messages(documents, "documents", countMax: WireLimits.statusCountMax)
  }
}
