internal import CNewswireProtos
public import Models

extension ReleaseResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.ReleaseResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__ReleaseResponse>) {
    newswire__v1__release_response__init(form)
  }

  init(form: Newswire__V1__ReleaseResponse) throws(WireError) {
    self.init(
      released: try readNumber(form.released, "released"))
  }

  func fill(_ form: inout Newswire__V1__ReleaseResponse, in arena: borrowing Arena) throws(WireError) {
    form.released = try writeNumber(released, "released")
  }
}
