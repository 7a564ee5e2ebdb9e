internal import CNewswireProtos
public import Models

extension DeleteAlertRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.DeleteAlertRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__DeleteAlertRequest>) {
    newswire__v1__delete_alert_request__init(form)
  }

  init(form: Newswire__V1__DeleteAlertRequest) throws(WireError) {
    self.init(
      name: try readText(form.name, "name", max: WireLimits.codeByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__DeleteAlertRequest, in arena: borrowing Arena) throws(WireError) {
    form.name = try arena.text(name, "name", max: WireLimits.codeByteCountMax)
  }

  func check() throws(WireError) {
    try checkNotEmpty(name, "name")
  }
}
