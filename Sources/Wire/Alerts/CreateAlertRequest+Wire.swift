internal import CNewswireProtos
public import Models

extension CreateAlertRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.CreateAlertRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__CreateAlertRequest>) {
    newswire__v1__create_alert_request__init(form)
  }

  init(form: Newswire__V1__CreateAlertRequest) throws(WireError) {
    self.init(
      name: try readText(form.name, "name", max: WireLimits.codeByteCountMax),
      filter: try readMessage(form.filter, "filter") ?? .init(),
      url: try readText(form.url, "url", max: WireLimits.urlByteCountMax),
      secret: try readText(form.secret, "secret", max: WireLimits.secretByteCountMax),
      cursor: try readText(form.cursor, "cursor", max: WireLimits.cursorByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__CreateAlertRequest, in arena: borrowing Arena) throws(WireError) {
    form.name = try arena.text(name, "name", max: WireLimits.codeByteCountMax)
    form.filter = try arena.message(filter, "filter")
    form.url = try arena.text(url, "url", max: WireLimits.urlByteCountMax)
    form.secret = try arena.text(secret, "secret", max: WireLimits.secretByteCountMax)
    form.cursor = try arena.text(cursor, "cursor", max: WireLimits.cursorByteCountMax)
  }

  func check() throws(WireError) {
    try checkNotEmpty(name, "name")
  }
}
