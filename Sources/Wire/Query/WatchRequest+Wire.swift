internal import CNewswireProtos
public import Models

extension WatchRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.WatchRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__WatchRequest>) {
    newswire__v1__watch_request__init(form)
  }

  init(form: Newswire__V1__WatchRequest) throws(WireError) {
    self.init(
      filter: try readMessage(form.filter, "filter") ?? ArticleFilter(),
      cursor: try readText(form.cursor, "cursor", max: WireLimits.cursorByteCountMax),
      waitMilliseconds: try readNumber(form.wait_milliseconds, "wait_milliseconds", 0...WireLimits.waitMillisecondsMax),
      limit: try readNumber(form.limit, "limit", 0...WireLimits.articlePageCountMax))
  }

  func fill(_ form: inout Newswire__V1__WatchRequest, in arena: borrowing Arena) throws(WireError) {
    form.filter = try arena.message(filter, "filter")
    form.cursor = try arena.text(cursor, "cursor", max: WireLimits.cursorByteCountMax)
    form.wait_milliseconds = try writeNumber(waitMilliseconds, "wait_milliseconds", 0...WireLimits.waitMillisecondsMax)
    form.limit = try writeNumber(limit, "limit", 0...WireLimits.articlePageCountMax)
  }
}
