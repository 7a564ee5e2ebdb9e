internal import CNewswireProtos
public import Models

extension ListAlertDeadLettersRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.ListAlertDeadLettersRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__ListAlertDeadLettersRequest>) {
    newswire__v1__list_alert_dead_letters_request__init(form)
  }

  init(form: Newswire__V1__ListAlertDeadLettersRequest) throws(WireError) {
    self.init(
      name: try readText(form.name, "name", max: WireLimits.codeByteCountMax),
      cursor: try readText(form.cursor, "cursor", max: WireLimits.cursorByteCountMax),
      limit: try readNumber(form.limit, "limit", 0...WireLimits.pageCountMax))
  }

  func fill(_ form: inout Newswire__V1__ListAlertDeadLettersRequest, in arena: borrowing Arena) throws(WireError) {
    form.name = try arena.text(name, "name", max: WireLimits.codeByteCountMax)
    form.cursor = try arena.text(cursor, "cursor", max: WireLimits.cursorByteCountMax)
    form.limit = try writeNumber(limit, "limit", 0...WireLimits.pageCountMax)
  }

  func check() throws(WireError) {
    try checkNotEmpty(name, "name")
  }
}
