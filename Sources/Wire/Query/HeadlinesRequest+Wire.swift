internal import CNewswireProtos
public import Models

extension HeadlinesRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.HeadlinesRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__HeadlinesRequest>) {
    newswire__v1__headlines_request__init(form)
  }

  init(form: Newswire__V1__HeadlinesRequest) throws(WireError) {
    self.init(
      edition: try readText(form.edition, "edition", max: WireLimits.codeByteCountMax),
      limit: try readNumber(form.limit, "limit", 0...WireLimits.articlePageCountMax),
      publishedAfter: try readTime(form.published_after, "published_after"))
  }

  func fill(_ form: inout Newswire__V1__HeadlinesRequest, in arena: borrowing Arena) throws(WireError) {
    form.edition = try arena.text(edition, "edition", max: WireLimits.codeByteCountMax)
    form.limit = try writeNumber(limit, "limit", 0...WireLimits.articlePageCountMax)
    form.published_after = try arena.time(publishedAfter, "published_after")
  }

  func check() throws(WireError) {
    if !edition.isEmpty, edition != Edition.world.code { try checkCountry(edition, "edition") }
  }
}
