internal import CNewswireProtos
public import Models

extension TestAlertResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.TestAlertResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__TestAlertResponse>) {
    newswire__v1__test_alert_response__init(form)
  }

  init(form: Newswire__V1__TestAlertResponse) throws(WireError) {
    self.init(
      status: try readNumber(form.status, "status"),
      error: try readText(form.error, "error", max: WireLimits.reasonByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__TestAlertResponse, in arena: borrowing Arena) throws(WireError) {
    form.status = try writeNumber(status, "status")
    form.error = try arena.text(error, "error", max: WireLimits.reasonByteCountMax)
  }
}
