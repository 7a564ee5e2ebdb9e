internal import CNewswireProtos
public import Models

extension SourcesRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.SourcesRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__SourcesRequest>) {
    newswire__v1__sources_request__init(form)
  }

  init(form: Newswire__V1__SourcesRequest) throws(WireError) {
    self.init(
      country: try readText(form.country, "country", max: WireLimits.codeByteCountMax),
      limit: try readNumber(form.limit, "limit", 0...WireLimits.pageCountMax),
      cursor: try readText(form.cursor, "cursor", max: WireLimits.cursorByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__SourcesRequest, in arena: borrowing Arena) throws(WireError) {
    form.country = try arena.text(country, "country", max: WireLimits.codeByteCountMax)
    form.limit = try writeNumber(limit, "limit", 0...WireLimits.pageCountMax)
    form.cursor = try arena.text(cursor, "cursor", max: WireLimits.cursorByteCountMax)
  }

  func check() throws(WireError) {
    if !country.isEmpty { try checkCountry(country, "country") }
  }
}
