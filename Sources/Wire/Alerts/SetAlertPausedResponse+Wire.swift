internal import CNewswireProtos
public import Models

extension SetAlertPausedResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.SetAlertPausedResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__SetAlertPausedResponse>) {
    newswire__v1__set_alert_paused_response__init(form)
  }

  init(form: Newswire__V1__SetAlertPausedResponse) throws(WireError) {
    self.init(
      alert: try readMessage(form.alert, "alert") ?? .init())
  }

  func fill(_ form: inout Newswire__V1__SetAlertPausedResponse, in arena: borrowing Arena) throws(WireError) {
    form.alert = try arena.message(alert, "alert")
  }
}
