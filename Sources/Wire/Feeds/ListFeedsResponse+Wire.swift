internal import CNewswireProtos
public import Models

extension ListFeedsResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.ListFeedsResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__ListFeedsResponse>) {
    newswire__v1__list_feeds_response__init(form)
  }

  init(form: Newswire__V1__ListFeedsResponse) throws(WireError) {
    self.init(
      feeds: try readMessages(form.n_feeds, form.feeds, "feeds", countMax: WireLimits.pageCountMax),
      nextCursor: try readText(form.next_cursor, "next_cursor", max: WireLimits.cursorByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__ListFeedsResponse, in arena: borrowing Arena) throws(WireError) {
    (form.n_feeds, form.feeds) = try arena.messages(feeds, "feeds", countMax: WireLimits.pageCountMax)
    form.next_cursor = try arena.text(nextCursor, "next_cursor", max: WireLimits.cursorByteCountMax)
  }
}
