internal import CNewswireProtos
public import Models

extension SourceHistoryResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.SourceHistoryResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__SourceHistoryResponse>) {
    newswire__v1__source_history_response__init(form)
  }

  init(form: Newswire__V1__SourceHistoryResponse) throws(WireError) {
    self.init(
      now: try readMessage(form.now, "now") ?? SourceRank(),
      days: try readMessages(form.n_days, form.days, "days", countMax: WireLimits.historyDayCountMax))
  }

  func fill(_ form: inout Newswire__V1__SourceHistoryResponse, in arena: borrowing Arena) throws(WireError) {
    form.now = try arena.message(now, "now")
    (form.n_days, form.days) = try arena.messages(days, "days", countMax: WireLimits.historyDayCountMax)
  }
}
