internal import CNewswireProtos
public import Models

extension DiscoverFeedsRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.DiscoverFeedsRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__DiscoverFeedsRequest>) {
    newswire__v1__discover_feeds_request__init(form)
  }

  init(form: Newswire__V1__DiscoverFeedsRequest) throws(WireError) {
    self.init(
      url: try readText(form.url, "url", max: WireLimits.urlByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__DiscoverFeedsRequest, in arena: borrowing Arena) throws(WireError) {
    form.url = try arena.text(url, "url", max: WireLimits.urlByteCountMax)
  }
}
