internal import CNewswireProtos
public import Models

extension QueueStatsRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.QueueStatsRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__QueueStatsRequest>) {
    newswire__v1__queue_stats_request__init(form)
  }

  init(form: Newswire__V1__QueueStatsRequest) throws(WireError) { self.init() }

  func fill(_ form: inout Newswire__V1__QueueStatsRequest, in arena: borrowing Arena) throws(WireError) {}
}
