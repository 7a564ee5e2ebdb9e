internal import CNewswireProtos
public import Models

extension DiscoverFeedsResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.DiscoverFeedsResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__DiscoverFeedsResponse>) {
    newswire__v1__discover_feeds_response__init(form)
  }

  init(form: Newswire__V1__DiscoverFeedsResponse) throws(WireError) {
    self.init(
      feeds: try readMessages(form.n_feeds, form.feeds, "feeds", countMax: WireLimits.filterValueCountMax))
  }

  func fill(_ form: inout Newswire__V1__DiscoverFeedsResponse, in arena: borrowing Arena) throws(WireError) {
    (form.n_feeds, form.feeds) = try arena.messages(feeds, "feeds", countMax: WireLimits.filterValueCountMax)
  }
}
