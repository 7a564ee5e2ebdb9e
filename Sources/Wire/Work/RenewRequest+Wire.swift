internal import CNewswireProtos
public import Models

extension RenewRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.RenewRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__RenewRequest>) {
    newswire__v1__renew_request__init(form)
  }

  init(form: Newswire__V1__RenewRequest) throws(WireError) {
    self.init(
      workerID: try readID(form.worker_id, "worker_id", max: WireLimits.workerIDByteCountMax),
      leaseIDs: try readIDs(form.n_lease_ids, form.lease_ids, "lease_ids", countMax: WireLimits.batchCountMax),
      durationMilliseconds: try readNumber(form.duration_milliseconds, "duration_milliseconds"))
  }

  func fill(_ form: inout Newswire__V1__RenewRequest, in arena: borrowing Arena) throws(WireError) {
    form.worker_id = try arena.id(workerID, "worker_id", max: WireLimits.workerIDByteCountMax)
    (form.n_lease_ids, form.lease_ids) = try arena.ids(leaseIDs, "lease_ids", countMax: WireLimits.batchCountMax)
    form.duration_milliseconds = try writeNumber(durationMilliseconds, "duration_milliseconds")
  }

  func check() throws(WireError) { try checkLease(durationMilliseconds, "duration_milliseconds") }
}
