internal import Fetching
internal import Formats
internal import Models
internal import Wire

/// What a webhook is sent: docs/operations.md describes it for receivers.
enum WebhookMessage {
  /// Articles that matched.
  static func articles(_ delivery: AlertDelivery, _ articles: [ArticleSummary]) throws -> [UInt8] {
    let list = try articles.map { try WireJSON.encode($0) }.joined(separator: ",")
    return body(
      type: "articles.matched", time: delivery.createdAt,
      data: """
        {"alert":"\(delivery.alert)","fromCursor":"\(delivery.fromCursor)","toCursor":"\(delivery.toCursor)",\
        "articles":[\(list)]}
        """)
  }

  /// That a receiver can be reached.
  static func test(alert: String, now: Timestamp) -> [UInt8] {
    body(type: "alert.test", time: now, data: "{\"alert\":\"\(alert)\"}")
  }

  /// The message, signed as of now.
  static func request(
    id: String, body: [UInt8], to url: CanonicalURL, secret: WebhookSecret, now: Timestamp
  ) -> PostRequest {
    let seconds = now.millisecondsSinceEpoch / 1_000
    return PostRequest(
      url, contentType: "application/json",
      headers: [
        "webhook-id": id, "webhook-timestamp": String(seconds),
        "webhook-signature": secret.signature(id: id, seconds: seconds, body: body),
      ], body: body)
  }

  /// Names and cursors are of letters and digits, so that they stand in JSON as they are.
  private static func body(type: String, time: Timestamp?, data: String) -> [UInt8] {
    Array("{\"type\":\"\(type)\",\"timestamp\":\"\(time?.utc.rfc3339 ?? "")\",\"data\":\(data)}".utf8)
  }
}
