internal import CNewswireProtos
public import Models

extension CreateAlertResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.CreateAlertResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__CreateAlertResponse>) {
    newswire__v1__create_alert_response__init(form)
  }

  init(form: Newswire__V1__CreateAlertResponse) throws(WireError) {
    self.init(
      alert: try readMessage(form.alert, "alert") ?? .init(),
      secret: try readText(form.secret, "secret", max: WireLimits.secretByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__CreateAlertResponse, in arena: borrowing Arena) throws(WireError) {
    form.alert = try arena.message(alert, "alert")
    form.secret = try arena.text(secret, "secret", max: WireLimits.secretByteCountMax)
  }
}
