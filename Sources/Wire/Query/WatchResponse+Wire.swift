internal import CNewswireProtos
public import Models

extension WatchResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.WatchResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__WatchResponse>) {
    newswire__v1__watch_response__init(form)
  }

  init(form: Newswire__V1__WatchResponse) throws(WireError) {
    self.init(
      articles: try readMessages(form.n_articles, form.articles, "articles", countMax: WireLimits.articlePageCountMax),
      nextCursor: try readText(form.next_cursor, "next_cursor", max: WireLimits.cursorByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__WatchResponse, in arena: borrowing Arena) throws(WireError) {
    (form.n_articles, form.articles) = try arena.messages(
      articles, "articles", countMax: WireLimits.articlePageCountMax)
    form.next_cursor = try arena.text(nextCursor, "next_cursor", max: WireLimits.cursorByteCountMax)
  }

  func check() throws(WireError) { try checkNotEmpty(nextCursor, "next_cursor") }
}
