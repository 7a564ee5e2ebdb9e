internal import CNewswireProtos
public import Models

extension AddFeedsRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.AddFeedsRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__AddFeedsRequest>) {
    newswire__v1__add_feeds_request__init(form)
  }

  init(form: Newswire__V1__AddFeedsRequest) throws(WireError) {
    self.init(
      feeds: try readMessages(form.n_feeds, form.feeds, "feeds", countMax: WireLimits.batchCountMax))
  }

  func fill(_ form: inout Newswire__V1__AddFeedsRequest, in arena: borrowing Arena) throws(WireError) {
    (form.n_feeds, form.feeds) = try arena.messages(feeds, "feeds", countMax: WireLimits.batchCountMax)
  }

  func check() throws(WireError) {
    try checkNotEmpty(feeds, "feeds")
  }
}
