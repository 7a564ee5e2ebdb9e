internal import CNewswireProtos
public import Models

extension RefreshFeedsRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.RefreshFeedsRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__RefreshFeedsRequest>) {
    newswire__v1__refresh_feeds_request__init(form)
  }

  init(form: Newswire__V1__RefreshFeedsRequest) throws(WireError) {
    self.init(
      urls: try readTexts(
        form.n_urls, form.urls, "urls", countMax: WireLimits.batchCountMax, max: WireLimits.urlByteCountMax),
      all: form.all != 0)
  }

  func fill(_ form: inout Newswire__V1__RefreshFeedsRequest, in arena: borrowing Arena) throws(WireError) {
    (form.n_urls, form.urls) = try arena.texts(
      urls, "urls", countMax: WireLimits.batchCountMax, max: WireLimits.urlByteCountMax)
    form.all = all ? 1 : 0
  }

  func check() throws(WireError) {
    guard !all || urls.isEmpty else { throw WireError(field: "urls", reason: "must be empty when 'all' is set") }
  }
}
