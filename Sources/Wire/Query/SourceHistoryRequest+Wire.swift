internal import CNewswireProtos
public import Models

extension SourceHistoryRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.SourceHistoryRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__SourceHistoryRequest>) {
    newswire__v1__source_history_request__init(form)
  }

  init(form: Newswire__V1__SourceHistoryRequest) throws(WireError) {
    self.init(
      id: try readID(form.id, "id"),
      days: try readNumber(form.days, "days", 0...WireLimits.historyDayCountMax))
  }

  func fill(_ form: inout Newswire__V1__SourceHistoryRequest, in arena: borrowing Arena) throws(WireError) {
    form.id = try arena.id(id, "id")
    form.days = try writeNumber(days, "days", 0...WireLimits.historyDayCountMax)
  }
}
