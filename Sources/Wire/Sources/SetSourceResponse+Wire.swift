internal import CNewswireProtos
public import Models

extension SetSourceResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.SetSourceResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__SetSourceResponse>) {
    newswire__v1__set_source_response__init(form)
  }

  init(form: Newswire__V1__SetSourceResponse) throws(WireError) {
    self.init(
      source: try readMessage(form.source, "source"))
  }

  func fill(_ form: inout Newswire__V1__SetSourceResponse, in arena: borrowing Arena) throws(WireError) {
    form.source = try arena.message(source, "source")
  }
}
