internal import CNewswireProtos
public import Models

extension FailResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.FailResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__FailResponse>) {
    newswire__v1__fail_response__init(form)
  }

  init(form: Newswire__V1__FailResponse) throws(WireError) {
    self.init(
      dead: try readNumber(form.dead, "dead"))
  }

  func fill(_ form: inout Newswire__V1__FailResponse, in arena: borrowing Arena) throws(WireError) {
    form.dead = try writeNumber(dead, "dead")
  }
}
