internal import CNewswireProtos
public import Models

extension RetryDeadLettersResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.RetryDeadLettersResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__RetryDeadLettersResponse>) {
    newswire__v1__retry_dead_letters_response__init(form)
  }

  init(form: Newswire__V1__RetryDeadLettersResponse) throws(WireError) {
    self.init(
      count: try readNumber(form.count, "count"))
  }

  func fill(_ form: inout Newswire__V1__RetryDeadLettersResponse, in arena: borrowing Arena) throws(WireError) {
    form.count = try writeNumber(count, "count")
  }
}
