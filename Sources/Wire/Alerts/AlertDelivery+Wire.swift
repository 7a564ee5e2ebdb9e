internal import CNewswireProtos
public import Models

extension AlertDelivery: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.AlertDelivery" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__AlertDelivery>) {
    newswire__v1__alert_delivery__init(form)
  }

  init(form: Newswire__V1__AlertDelivery) throws(WireError) {
    self.init(
      id: try readText(form.id, "id", max: WireLimits.idByteCountMax),
      alert: try readText(form.alert, "alert", max: WireLimits.codeByteCountMax),
      articleIDs: try readIDs(
        form.n_article_ids, form.article_ids, "article_ids", countMax: WireLimits.articlePageCountMax),
      attempts: try readNumber(form.attempts, "attempts"),
      createdAt: try readTime(form.created_at, "created_at"),
      failedAt: try readTime(form.failed_at, "failed_at"),
      error: try readText(form.error, "error", max: WireLimits.reasonByteCountMax),
      fromCursor: try readText(form.from_cursor, "from_cursor", max: WireLimits.cursorByteCountMax),
      toCursor: try readText(form.to_cursor, "to_cursor", max: WireLimits.cursorByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__AlertDelivery, in arena: borrowing Arena) throws(WireError) {
    form.id = try arena.text(id, "id", max: WireLimits.idByteCountMax)
    form.alert = try arena.text(alert, "alert", max: WireLimits.codeByteCountMax)
    (form.n_article_ids, form.article_ids) = try arena.ids(
      articleIDs, "article_ids", countMax: WireLimits.articlePageCountMax)
    form.attempts = try writeNumber(attempts, "attempts")
    form.created_at = try arena.time(createdAt, "created_at")
    form.failed_at = try arena.time(failedAt, "failed_at")
    form.error = try arena.text(error, "error", max: WireLimits.reasonByteCountMax)
    form.from_cursor = try arena.text(fromCursor, "from_cursor", max: WireLimits.cursorByteCountMax)
    form.to_cursor = try arena.text(toCursor, "to_cursor", max: WireLimits.cursorByteCountMax)
  }
}
