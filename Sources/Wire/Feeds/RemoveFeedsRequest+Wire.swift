internal import CNewswireProtos
public import Models

extension RemoveFeedsRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.RemoveFeedsRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__RemoveFeedsRequest>) {
    newswire__v1__remove_feeds_request__init(form)
  }

  init(form: Newswire__V1__RemoveFeedsRequest) throws(WireError) {
    self.init(
      urls: try readTexts(
        form.n_urls, form.urls, "urls", countMax: WireLimits.batchCountMax, max: WireLimits.urlByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__RemoveFeedsRequest, in arena: borrowing Arena) throws(WireError) {
    (form.n_urls, form.urls) = try arena.texts(
      urls, "urls", countMax: WireLimits.batchCountMax, max: WireLimits.urlByteCountMax)
  }

  func check() throws(WireError) {
    try checkNotEmpty(urls, "urls")
  }
}
