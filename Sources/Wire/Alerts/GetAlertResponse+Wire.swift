internal import CNewswireProtos
public import Models

extension GetAlertResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.GetAlertResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__GetAlertResponse>) {
    newswire__v1__get_alert_response__init(form)
  }

  init(form: Newswire__V1__GetAlertResponse) throws(WireError) {
    self.init(
      alert: try readMessage(form.alert, "alert") ?? .init())
  }

  func fill(_ form: inout Newswire__V1__GetAlertResponse, in arena: borrowing Arena) throws(WireError) {
    form.alert = try arena.message(alert, "alert")
  }
}
