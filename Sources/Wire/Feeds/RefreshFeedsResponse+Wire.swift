internal import CNewswireProtos
public import Models

extension RefreshFeedsResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.RefreshFeedsResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__RefreshFeedsResponse>) {
    newswire__v1__refresh_feeds_response__init(form)
  }

  init(form: Newswire__V1__RefreshFeedsResponse) throws(WireError) {
    self.init(
      refreshed: try readNumber(form.refreshed, "refreshed"))
  }

  func fill(_ form: inout Newswire__V1__RefreshFeedsResponse, in arena: borrowing Arena) throws(WireError) {
    form.refreshed = try writeNumber(refreshed, "refreshed")
  }
}
