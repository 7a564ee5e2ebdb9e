internal import CNewswireProtos
public import Models

extension RemoveFeedsResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.RemoveFeedsResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__RemoveFeedsResponse>) {
    newswire__v1__remove_feeds_response__init(form)
  }

  init(form: Newswire__V1__RemoveFeedsResponse) throws(WireError) {
    self.init(
      removed: try readNumber(form.removed, "removed"))
  }

  func fill(_ form: inout Newswire__V1__RemoveFeedsResponse, in arena: borrowing Arena) throws(WireError) {
    form.removed = try writeNumber(removed, "removed")
  }
}
