internal import CNewswireProtos
public import Models

extension SearchRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.SearchRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__SearchRequest>) {
    newswire__v1__search_request__init(form)
  }

  init(form: Newswire__V1__SearchRequest) throws(WireError) {
    self.init(
      filter: try readMessage(form.filter, "filter") ?? ArticleFilter(),
      order: try readKnownChoice(form.order.rawValue, "order"),
      limit: try readNumber(form.limit, "limit", 0...WireLimits.articlePageCountMax),
      cursor: try readText(form.cursor, "cursor", max: WireLimits.cursorByteCountMax),
      showCopies: form.show_copies != 0,
      facets: form.facets != 0)
  }

  func fill(_ form: inout Newswire__V1__SearchRequest, in arena: borrowing Arena) throws(WireError) {
    form.filter = try arena.message(filter, "filter")
    form.order = Newswire__V1__SortOrder(UInt32(order.rawValue))
    form.limit = try writeNumber(limit, "limit", 0...WireLimits.articlePageCountMax)
    form.cursor = try arena.text(cursor, "cursor", max: WireLimits.cursorByteCountMax)
    form.show_copies = showCopies ? 1 : 0
    form.facets = facets ? 1 : 0
  }
}
