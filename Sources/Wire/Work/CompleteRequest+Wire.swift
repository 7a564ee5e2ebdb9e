internal import CNewswireProtos
public import Models

extension CompleteRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.CompleteRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__CompleteRequest>) {
    newswire__v1__complete_request__init(form)
  }

  init(form: Newswire__V1__CompleteRequest) throws(WireError) {
    self.init(
      workerID: try readID(form.worker_id, "worker_id", max: WireLimits.workerIDByteCountMax),
      completions: try readMessages(
        form.n_completions, form.completions, "completions", countMax: WireLimits.batchCountMax))
  }

  func fill(_ form: inout Newswire__V1__CompleteRequest, in arena: borrowing Arena) throws(WireError) {
    form.worker_id = try arena.id(workerID, "worker_id", max: WireLimits.workerIDByteCountMax)
    (form.n_completions, form.completions) = try arena.messages(
      completions, "completions", countMax: WireLimits.batchCountMax)
  }
}
