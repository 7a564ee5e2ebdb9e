internal import CNewswireProtos
public import Models

extension FeedCandidate: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.FeedCandidate" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__FeedCandidate>) {
    newswire__v1__feed_candidate__init(form)
  }

  init(form: Newswire__V1__FeedCandidate) throws(WireError) {
    self.init(
      url: try readText(form.url, "url", max: WireLimits.urlByteCountMax),
      title: try readText(form.title, "title", max: WireLimits.titleByteCountMax),
      contentType: try readText(form.content_type, "content_type", max: WireLimits.codeByteCountMax),
      siteURL: try readText(form.site_url, "site_url", max: WireLimits.urlByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__FeedCandidate, in arena: borrowing Arena) throws(WireError) {
    form.url = try arena.text(url, "url", max: WireLimits.urlByteCountMax)
    form.title = try arena.text(title, "title", max: WireLimits.titleByteCountMax)
    form.content_type = try arena.text(contentType, "content_type", max: WireLimits.codeByteCountMax)
    form.site_url = try arena.text(siteURL, "site_url", max: WireLimits.urlByteCountMax)
  }
}
