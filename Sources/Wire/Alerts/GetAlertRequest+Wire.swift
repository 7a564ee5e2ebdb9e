internal import CNewswireProtos
public import Models

extension GetAlertRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.GetAlertRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__GetAlertRequest>) {
    newswire__v1__get_alert_request__init(form)
  }

  init(form: Newswire__V1__GetAlertRequest) throws(WireError) {
    self.init(
      name: try readText(form.name, "name", max: WireLimits.codeByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__GetAlertRequest, in arena: borrowing Arena) throws(WireError) {
    form.name = try arena.text(name, "name", max: WireLimits.codeByteCountMax)
  }

  func check() throws(WireError) {
    try checkNotEmpty(name, "name")
  }
}
