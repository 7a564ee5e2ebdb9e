internal import CNewswireProtos
public import Models

extension SearchResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.SearchResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__SearchResponse>) {
    newswire__v1__search_response__init(form)
  }

  init(form: Newswire__V1__SearchResponse) throws(WireError) {
    self.init(
      hits: try readMessages(form.n_hits, form.hits, "hits", countMax: WireLimits.articlePageCountMax),
      nextCursor: try readText(form.next_cursor, "next_cursor", max: WireLimits.cursorByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__SearchResponse, in arena: borrowing Arena) throws(WireError) {
    (form.n_hits, form.hits) = try arena.messages(hits, "hits", countMax: WireLimits.articlePageCountMax)
    form.next_cursor = try arena.text(nextCursor, "next_cursor", max: WireLimits.cursorByteCountMax)
  }
}
