internal import CNewswireProtos
public import Models

extension DropDeadLettersRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.DropDeadLettersRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__DropDeadLettersRequest>) {
    newswire__v1__drop_dead_letters_request__init(form)
  }

  init(form: Newswire__V1__DropDeadLettersRequest) throws(WireError) {
    self.init(
      documentIDs: try readIDs(
        form.n_document_ids, form.document_ids, "document_ids", countMax: WireLimits.pageCountMax),
      all: form.all != 0)
  }

  func fill(_ form: inout Newswire__V1__DropDeadLettersRequest, in arena: borrowing Arena) throws(WireError) {
    (form.n_document_ids, form.document_ids) = try arena.ids(
      documentIDs, "document_ids", countMax: WireLimits.pageCountMax)
    form.all = all ? 1 : 0
  }

  func check() throws(WireError) {
    guard !all || documentIDs.isEmpty else {
      throw WireError(field: "document_ids", reason: "must be empty when 'all' is set")
    }
  }
}
