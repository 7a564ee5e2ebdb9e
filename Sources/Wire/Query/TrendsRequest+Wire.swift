internal import CNewswireProtos
public import Models

extension TrendsRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.TrendsRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__TrendsRequest>) {
    newswire__v1__trends_request__init(form)
  }

  init(form: Newswire__V1__TrendsRequest) throws(WireError) {
    self.init(
      edition: try readText(form.edition, "edition", max: WireLimits.codeByteCountMax),
      limit: try readNumber(form.limit, "limit", 0...WireLimits.articlePageCountMax))
  }

  func fill(_ form: inout Newswire__V1__TrendsRequest, in arena: borrowing Arena) throws(WireError) {
    form.edition = try arena.text(edition, "edition", max: WireLimits.codeByteCountMax)
    form.limit = try writeNumber(limit, "limit", 0...WireLimits.articlePageCountMax)
  }

  func check() throws(WireError) {
    if !edition.isEmpty, edition != Edition.world.code { try checkCountry(edition, "edition") }
  }
}
