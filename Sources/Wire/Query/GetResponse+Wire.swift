internal import CNewswireProtos
public import Models

extension GetResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.GetResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__GetResponse>) {
    newswire__v1__get_response__init(form)
  }

  init(form: Newswire__V1__GetResponse) throws(WireError) {
    self.init(
      page: try readMessage(form.page, "page") ?? DigestPage())
  }

  func fill(_ form: inout Newswire__V1__GetResponse, in arena: borrowing Arena) throws(WireError) {
    form.page = try arena.message(page, "page")
  }
}
