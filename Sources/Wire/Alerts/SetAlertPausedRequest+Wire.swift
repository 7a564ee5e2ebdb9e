internal import CNewswireProtos
public import Models

extension SetAlertPausedRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.SetAlertPausedRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__SetAlertPausedRequest>) {
    newswire__v1__set_alert_paused_request__init(form)
  }

  init(form: Newswire__V1__SetAlertPausedRequest) throws(WireError) {
    self.init(
      name: try readText(form.name, "name", max: WireLimits.codeByteCountMax),
      paused: form.paused != 0)
  }

  func fill(_ form: inout Newswire__V1__SetAlertPausedRequest, in arena: borrowing Arena) throws(WireError) {
    form.name = try arena.text(name, "name", max: WireLimits.codeByteCountMax)
    form.paused = paused ? 1 : 0
  }

  func check() throws(WireError) {
    try checkNotEmpty(name, "name")
  }
}
