internal import CNewswireProtos
public import Models

extension LeaseRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.LeaseRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__LeaseRequest>) {
    newswire__v1__lease_request__init(form)
  }

  init(form: Newswire__V1__LeaseRequest) throws(WireError) {
    self.init(
      workerID: try readID(form.worker_id, "worker_id", max: WireLimits.workerIDByteCountMax),
      count: try readNumber(form.count, "count", 1...WireLimits.batchCountMax),
      durationMilliseconds: try readNumber(form.duration_milliseconds, "duration_milliseconds"),
      waitMilliseconds: try readNumber(form.wait_milliseconds, "wait_milliseconds", 0...WireLimits.waitMillisecondsMax))
  }

  func fill(_ form: inout Newswire__V1__LeaseRequest, in arena: borrowing Arena) throws(WireError) {
    form.worker_id = try arena.id(workerID, "worker_id", max: WireLimits.workerIDByteCountMax)
    form.count = try writeNumber(count, "count", 1...WireLimits.batchCountMax)
    form.duration_milliseconds = try writeNumber(durationMilliseconds, "duration_milliseconds")
    form.wait_milliseconds = try writeNumber(waitMilliseconds, "wait_milliseconds", 0...WireLimits.waitMillisecondsMax)
  }

  func check() throws(WireError) {
    try checkNotEmpty(workerID.rawValue, "worker_id")
    try checkLease(durationMilliseconds, "duration_milliseconds")
  }
}
