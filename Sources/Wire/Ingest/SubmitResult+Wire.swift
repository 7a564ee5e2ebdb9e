internal import CNewswireProtos
public import Models

extension SubmitResult: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.SubmitResult" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__SubmitResult>) {
    newswire__v1__submit_result__init(form)
  }

  init(form: Newswire__V1__SubmitResult) throws(WireError) {
    self.init(
      outcome: readChoice(form.outcome.rawValue, else: .unspecified),
      documentID: try readID(form.document_id, "document_id"),
      reason: try readText(form.reason, "reason", max: WireLimits.reasonByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__SubmitResult, in arena: borrowing Arena) throws(WireError) {
    form.outcome = Newswire__V1__SubmitResult__Outcome(UInt32(outcome.rawValue))
    form.document_id = try arena.id(documentID, "document_id")
    form.reason = try arena.text(reason, "reason", max: WireLimits.reasonByteCountMax)
  }
}
