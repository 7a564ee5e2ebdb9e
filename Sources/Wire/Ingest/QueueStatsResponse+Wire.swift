internal import CNewswireProtos
public import Models

extension QueueStatsResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.QueueStatsResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__QueueStatsResponse>) {
    newswire__v1__queue_stats_response__init(form)
  }

  init(form: Newswire__V1__QueueStatsResponse) throws(WireError) {
    self.init(
      waiting: try readNumber(form.waiting, "waiting"),
      leased: try readNumber(form.leased, "leased"),
      done: try readNumber(form.done, "done"),
      dead: try readNumber(form.dead, "dead"),
      depthMax: try readNumber(form.depth_max, "depth_max"),
      oldestWaitingMilliseconds: try readNumber(form.oldest_waiting_milliseconds, "oldest_waiting_milliseconds"),
      workers: try readMessages(form.n_workers, form.workers, "workers", countMax: WireLimits.workerCountMax))
  }

  func fill(_ form: inout Newswire__V1__QueueStatsResponse, in arena: borrowing Arena) throws(WireError) {
    form.waiting = try writeNumber(waiting, "waiting")
    form.leased = try writeNumber(leased, "leased")
    form.done = try writeNumber(done, "done")
    form.dead = try writeNumber(dead, "dead")
    form.depth_max = try writeNumber(depthMax, "depth_max")
    form.oldest_waiting_milliseconds = try writeNumber(oldestWaitingMilliseconds, "oldest_waiting_milliseconds")
    (form.n_workers, form.workers) = try arena.messages(workers, "workers", countMax: WireLimits.workerCountMax)
  }
}
