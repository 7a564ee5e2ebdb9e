internal import CNewswireProtos
public import Models

extension DropDeadLettersResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.DropDeadLettersResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__DropDeadLettersResponse>) {
    newswire__v1__drop_dead_letters_response__init(form)
  }

  init(form: Newswire__V1__DropDeadLettersResponse) throws(WireError) {
    self.init(
      count: try readNumber(form.count, "count"))
  }

  func fill(_ form: inout Newswire__V1__DropDeadLettersResponse, in arena: borrowing Arena) throws(WireError) {
    form.count = try writeNumber(count, "count")
  }
}
