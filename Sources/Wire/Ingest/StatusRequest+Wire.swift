internal import CNewswireProtos
public import Models

extension StatusRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.StatusRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__StatusRequest>) {
    newswire__v1__status_request__init(form)
  }

  init(form: Newswire__V1__StatusRequest) throws(WireError) {
    self.init(
      documentIDs: try readIDs(
        form.n_document_ids, form.document_ids, "document_ids", countMax: WireLimits.statusCountMax))
  }

  func fill(_ form: inout Newswire__V1__StatusRequest, in arena: borrowing Arena) throws(WireError) {
    (form.n_document_ids, form.document_ids) = try arena.ids(
      documentIDs, "document_ids", countMax: WireLimits.statusCountMax)
  }
}
