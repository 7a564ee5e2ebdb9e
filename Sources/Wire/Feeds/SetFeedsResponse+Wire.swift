internal import CNewswireProtos
public import Models

extension SetFeedsResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.SetFeedsResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__SetFeedsResponse>) {
    newswire__v1__set_feeds_response__init(form)
  }

  init(form: Newswire__V1__SetFeedsResponse) throws(WireError) {
    self.init(
      feeds: try readMessages(form.n_feeds, form.feeds, "feeds", countMax: WireLimits.batchCountMax))
  }

  func fill(_ form: inout Newswire__V1__SetFeedsResponse, in arena: borrowing Arena) throws(WireError) {
    (form.n_feeds, form.feeds) = try arena.messages(feeds, "feeds", countMax: WireLimits.batchCountMax)
  }
}
