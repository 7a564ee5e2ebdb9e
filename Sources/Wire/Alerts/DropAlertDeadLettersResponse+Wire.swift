internal import CNewswireProtos
public import Models

extension DropAlertDeadLettersResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.DropAlertDeadLettersResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__DropAlertDeadLettersResponse>) {
    newswire__v1__drop_alert_dead_letters_response__init(form)
  }

  init(form: Newswire__V1__DropAlertDeadLettersResponse) throws(WireError) {
    self.init(
      count: try readNumber(form.count, "count"))
  }

  func fill(_ form: inout Newswire__V1__DropAlertDeadLettersResponse, in arena: borrowing Arena) throws(WireError) {
    form.count = try writeNumber(count, "count")
  }
}
