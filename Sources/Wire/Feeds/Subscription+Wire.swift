internal import CNewswireProtos
public import Models

extension Subscription: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.Subscription" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__Subscription>) {
    newswire__v1__subscription__init(form)
  }

  init(form: Newswire__V1__Subscription) throws(WireError) {
    self.init(
      url: try readText(form.url, "url", max: WireLimits.urlByteCountMax),
      title: try readText(form.title, "title", max: WireLimits.titleByteCountMax),
      siteURL: try readText(form.site_url, "site_url", max: WireLimits.urlByteCountMax),
      fullText: readChoice(form.full_text.rawValue, else: .auto),
      source: try readMessage(form.source, "source"),
      state: readChoice(form.state.rawValue, else: .unknown),
      addedAt: try readTime(form.added_at, "added_at"),
      nextAt: try readTime(form.next_at, "next_at"),
      polledAt: try readTime(form.polled_at, "polled_at"),
      error: try readText(form.error, "error", max: WireLimits.reasonByteCountMax),
      failureCount: try readNumber(form.failure_count, "failure_count"),
      intervalSeconds: try readNumber(form.interval_seconds, "interval_seconds"),
      entryCount: try readNumber(form.entry_count, "entry_count"),
      documentCount: try readNumber(form.document_count, "document_count"),
      result: try readText(form.result, "result", max: WireLimits.reasonByteCountMax),
      fixedIntervalSeconds: try readNumber(form.fixed_interval_seconds, "fixed_interval_seconds"))
  }

  func fill(_ form: inout Newswire__V1__Subscription, in arena: borrowing Arena) throws(WireError) {
    form.url = try arena.text(url, "url", max: WireLimits.urlByteCountMax)
    form.title = try arena.text(title, "title", max: WireLimits.titleByteCountMax)
    form.site_url = try arena.text(siteURL, "site_url", max: WireLimits.urlByteCountMax)
    form.full_text = Newswire__V1__FullText(UInt32(fullText.rawValue))
    form.source = try arena.message(source, "source")
    form.state = Newswire__V1__Subscription__State(UInt32(state.rawValue))
    form.added_at = try arena.time(addedAt, "added_at")
    form.next_at = try arena.time(nextAt, "next_at")
    form.polled_at = try arena.time(polledAt, "polled_at")
    form.error = try arena.text(error, "error", max: WireLimits.reasonByteCountMax)
    form.failure_count = try writeNumber(failureCount, "failure_count")
    form.interval_seconds = try writeNumber(intervalSeconds, "interval_seconds")
    form.entry_count = try writeNumber(entryCount, "entry_count")
    form.document_count = try writeNumber(documentCount, "document_count")
    form.result = try arena.text(result, "result", max: WireLimits.reasonByteCountMax)
    form.fixed_interval_seconds = try writeNumber(fixedIntervalSeconds, "fixed_interval_seconds")
  }
}
