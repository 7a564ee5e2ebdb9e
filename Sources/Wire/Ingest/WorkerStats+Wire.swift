internal import CNewswireProtos
public import Models

extension WorkerStats: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.WorkerStats" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__WorkerStats>) {
    newswire__v1__worker_stats__init(form)
  }

  init(form: Newswire__V1__WorkerStats) throws(WireError) {
    self.init(
      workerID: try readID(form.worker_id, "worker_id", max: WireLimits.workerIDByteCountMax),
      leased: try readNumber(form.leased, "leased"),
      idleMilliseconds: try readNumber(form.idle_milliseconds, "idle_milliseconds"))
  }

  func fill(_ form: inout Newswire__V1__WorkerStats, in arena: borrowing Arena) throws(WireError) {
    form.worker_id = try arena.id(workerID, "worker_id", max: WireLimits.workerIDByteCountMax)
    form.leased = try writeNumber(leased, "leased")
    form.idle_milliseconds = try writeNumber(idleMilliseconds, "idle_milliseconds")
  }
}
