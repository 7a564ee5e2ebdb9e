internal import CNewswireProtos
public import Models

extension RetryAlertDeadLettersResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.RetryAlertDeadLettersResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__RetryAlertDeadLettersResponse>) {
    newswire__v1__retry_alert_dead_letters_response__init(form)
  }

  init(form: Newswire__V1__RetryAlertDeadLettersResponse) throws(WireError) {
    self.init(
      count: try readNumber(form.count, "count"))
  }

  func fill(_ form: inout Newswire__V1__RetryAlertDeadLettersResponse, in arena: borrowing Arena) throws(WireError) {
    form.count = try writeNumber(count, "count")
  }
}
