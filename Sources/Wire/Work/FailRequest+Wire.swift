internal import CNewswireProtos
public import Models

extension FailRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.FailRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__FailRequest>) {
    newswire__v1__fail_request__init(form)
  }

  init(form: Newswire__V1__FailRequest) throws(WireError) {
    self.init(
      workerID: try readID(form.worker_id, "worker_id", max: WireLimits.workerIDByteCountMax),
      failures: try readMessages(form.n_failures, form.failures, "failures", countMax: WireLimits.batchCountMax))
  }

  func fill(_ form: inout Newswire__V1__FailRequest, in arena: borrowing Arena) throws(WireError) {
    form.worker_id = try arena.id(workerID, "worker_id", max: WireLimits.workerIDByteCountMax)
    (form.n_failures, form.failures) = try arena.messages(failures, "failures", countMax: WireLimits.batchCountMax)
  }
}
