internal import CNewswireProtos
public import Models

extension PutSourcesResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.PutSourcesResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__PutSourcesResponse>) {
    newswire__v1__put_sources_response__init(form)
  }

  init(form: Newswire__V1__PutSourcesResponse) throws(WireError) {
    self.init(
      changed: try readNumber(form.changed, "changed"))
  }

  func fill(_ form: inout Newswire__V1__PutSourcesResponse, in arena: borrowing Arena) throws(WireError) {
    form.changed = try writeNumber(changed, "changed")
  }
}
