internal import CNewswireProtos
public import Models

extension DocumentStatus: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.DocumentStatus" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__DocumentStatus>) {
    newswire__v1__document_status__init(form)
  }

  init(form: Newswire__V1__DocumentStatus) throws(WireError) {
    self.init(
      documentID: try readID(form.document_id, "document_id"),
      state: readChoice(form.state.rawValue, else: .unknown),
      attempts: try readNumber(form.attempts, "attempts"),
      articleIDs: try readIDs(form.n_article_ids, form.article_ids, "article_ids", countMax: WireLimits.batchCountMax),
      reason: try readText(form.reason, "reason", max: WireLimits.reasonByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__DocumentStatus, in arena: borrowing Arena) throws(WireError) {
    form.document_id = try arena.id(documentID, "document_id")
    form.state = Newswire__V1__DocumentState(UInt32(state.rawValue))
    form.attempts = try writeNumber(attempts, "attempts")
    (form.n_article_ids, form.article_ids) = try arena.ids(
      articleIDs, "article_ids", countMax: WireLimits.batchCountMax)
    form.reason = try arena.text(reason, "reason", max: WireLimits.reasonByteCountMax)
  }
}
