internal import CNewswireProtos
public import Models

extension ListAlertsRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.ListAlertsRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__ListAlertsRequest>) {
    newswire__v1__list_alerts_request__init(form)
  }

  init(form: Newswire__V1__ListAlertsRequest) throws(WireError) {
    self.init(
      cursor: try readText(form.cursor, "cursor", max: WireLimits.cursorByteCountMax),
      limit: try readNumber(form.limit, "limit", 0...WireLimits.pageCountMax))
  }

  func fill(_ form: inout Newswire__V1__ListAlertsRequest, in arena: borrowing Arena) throws(WireError) {
    form.cursor = try arena.text(cursor, "cursor", max: WireLimits.cursorByteCountMax)
    form.limit = try writeNumber(limit, "limit", 0...WireLimits.pageCountMax)
  }
}
