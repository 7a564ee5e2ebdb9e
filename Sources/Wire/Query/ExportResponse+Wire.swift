internal import CNewswireProtos
public import Models

extension ExportResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.ExportResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__ExportResponse>) {
    newswire__v1__export_response__init(form)
  }

  init(form: Newswire__V1__ExportResponse) throws(WireError) {
    self.init(
      articles: try readMessages(form.n_articles, form.articles, "articles", countMax: WireLimits.articlePageCountMax),
      nextCursor: try readText(form.next_cursor, "next_cursor", max: WireLimits.cursorByteCountMax),
      isEnd: form.is_end != 0)
  }

  func fill(_ form: inout Newswire__V1__ExportResponse, in arena: borrowing Arena) throws(WireError) {
    (form.n_articles, form.articles) = try arena.messages(
      articles, "articles", countMax: WireLimits.articlePageCountMax)
    form.next_cursor = try arena.text(nextCursor, "next_cursor", max: WireLimits.cursorByteCountMax)
    form.is_end = isEnd ? 1 : 0
  }

  static var byteCountMax: Int { WireLimits.batchByteCountMax }

  func check() throws(WireError) { try checkNotEmpty(nextCursor, "next_cursor") }
}
