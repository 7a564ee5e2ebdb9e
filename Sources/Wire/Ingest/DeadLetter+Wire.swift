internal import CNewswireProtos
public import Models

extension DeadLetter: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.DeadLetter" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__DeadLetter>) {
    newswire__v1__dead_letter__init(form)
  }

  init(form: Newswire__V1__DeadLetter) throws(WireError) {
    self.init(
      documentID: try readID(form.document_id, "document_id"),
      url: try readText(form.url, "url", max: WireLimits.urlByteCountMax),
      title: try readText(form.title, "title", max: WireLimits.titleByteCountMax),
      reason: try readText(form.reason, "reason", max: WireLimits.reasonByteCountMax),
      attempts: try readNumber(form.attempts, "attempts"),
      diedAt: try readTime(form.died_at, "died_at"),
      contentBytes: try readNumber(form.content_bytes, "content_bytes"))
  }

  func fill(_ form: inout Newswire__V1__DeadLetter, in arena: borrowing Arena) throws(WireError) {
    form.document_id = try arena.id(documentID, "document_id")
    form.url = try arena.text(url, "url", max: WireLimits.urlByteCountMax)
    form.title = try arena.text(title, "title", max: WireLimits.titleByteCountMax)
    form.reason = try arena.text(reason, "reason", max: WireLimits.reasonByteCountMax)
    form.attempts = try writeNumber(attempts, "attempts")
    form.died_at = try arena.time(diedAt, "died_at")
    form.content_bytes = try writeNumber(contentBytes, "content_bytes")
  }
}
