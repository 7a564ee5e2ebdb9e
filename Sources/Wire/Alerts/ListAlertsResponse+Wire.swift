internal import CNewswireProtos
public import Models

extension ListAlertsResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.ListAlertsResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__ListAlertsResponse>) {
    newswire__v1__list_alerts_response__init(form)
  }

  init(form: Newswire__V1__ListAlertsResponse) throws(WireError) {
    self.init(
      alerts: try readMessages(form.n_alerts, form.alerts, "alerts", countMax: WireLimits.pageCountMax),
      nextCursor: try readText(form.next_cursor, "next_cursor", max: WireLimits.cursorByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__ListAlertsResponse, in arena: borrowing Arena) throws(WireError) {
    (form.n_alerts, form.alerts) = try arena.messages(alerts, "alerts", countMax: WireLimits.pageCountMax)
    form.next_cursor = try arena.text(nextCursor, "next_cursor", max: WireLimits.cursorByteCountMax)
  }
}
