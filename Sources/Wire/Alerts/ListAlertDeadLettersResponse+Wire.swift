internal import CNewswireProtos
public import Models

extension ListAlertDeadLettersResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.ListAlertDeadLettersResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__ListAlertDeadLettersResponse>) {
    newswire__v1__list_alert_dead_letters_response__init(form)
  }

  init(form: Newswire__V1__ListAlertDeadLettersResponse) throws(WireError) {
    self.init(
      deliveries: try readMessages(form.n_deliveries, form.deliveries, "deliveries", countMax: WireLimits.pageCountMax),
      nextCursor: try readText(form.next_cursor, "next_cursor", max: WireLimits.cursorByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__ListAlertDeadLettersResponse, in arena: borrowing Arena) throws(WireError) {
    (form.n_deliveries, form.deliveries) = try arena.messages(
      deliveries, "deliveries", countMax: WireLimits.pageCountMax)
    form.next_cursor = try arena.text(nextCursor, "next_cursor", max: WireLimits.cursorByteCountMax)
  }
}
