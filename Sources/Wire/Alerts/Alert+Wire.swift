internal import CNewswireProtos
public import Models

extension Alert: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.Alert" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__Alert>) {
    newswire__v1__alert__init(form)
  }

  init(form: Newswire__V1__Alert) throws(WireError) {
    self.init(
      name: try readText(form.name, "name", max: WireLimits.codeByteCountMax),
      filter: try readMessage(form.filter, "filter") ?? .init(),
      url: try readText(form.url, "url", max: WireLimits.urlByteCountMax),
      state: readChoice(form.state.rawValue, else: .unknown),
      createdAt: try readTime(form.created_at, "created_at"),
      cursor: try readText(form.cursor, "cursor", max: WireLimits.cursorByteCountMax),
      error: try readText(form.error, "error", max: WireLimits.reasonByteCountMax),
      deliveredAt: try readTime(form.delivered_at, "delivered_at"),
      deliveryCount: try readNumber(form.delivery_count, "delivery_count"),
      articleCount: try readNumber(form.article_count, "article_count"),
      waiting: try readNumber(form.waiting, "waiting"),
      waitingSince: try readTime(form.waiting_since, "waiting_since"),
      dead: try readNumber(form.dead, "dead"))
  }

  func fill(_ form: inout Newswire__V1__Alert, in arena: borrowing Arena) throws(WireError) {
    form.name = try arena.text(name, "name", max: WireLimits.codeByteCountMax)
    form.filter = try arena.message(filter, "filter")
    form.url = try arena.text(url, "url", max: WireLimits.urlByteCountMax)
    form.state = Newswire__V1__Alert__State(UInt32(state.rawValue))
    form.created_at = try arena.time(createdAt, "created_at")
    form.cursor = try arena.text(cursor, "cursor", max: WireLimits.cursorByteCountMax)
    form.error = try arena.text(error, "error", max: WireLimits.reasonByteCountMax)
    form.delivered_at = try arena.time(deliveredAt, "delivered_at")
    form.delivery_count = try writeNumber(deliveryCount, "delivery_count")
    form.article_count = try writeNumber(articleCount, "article_count")
    form.waiting = try writeNumber(waiting, "waiting")
    form.waiting_since = try arena.time(waitingSince, "waiting_since")
    form.dead = try writeNumber(dead, "dead")
  }
}
