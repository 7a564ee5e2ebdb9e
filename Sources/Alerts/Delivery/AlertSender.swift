public import Fetching
internal import Formats
internal import Models

/// Sends one message of an alert.
public struct AlertSender: Sendable {
  private let poster: any Poster
  private let time: AlertTime

  /// Sends by a poster.
  public init(poster: any Poster, time: AlertTime) {
    self.poster = poster
    self.time = time
  }

  /// Why nothing could be sent to an address as things stand; nothing also where that does not come out, as when nobody knows the
  /// name just now.
  public func refusal(of address: String) async -> String? {
    guard let url = CanonicalURL(whole: address) else { return nil }
    do throws(FetchError) {
      try await poster.check(url)
      return nil
    } catch {
      return error.code == .refusedAddress ? error.message : nil
    }
  }

  /// Sends a delivery without articles; the answer, or why there is none.
  public func test(_ record: AlertRecord) async throws(AlertError) -> Result<PostAnswer, FetchError> {
    guard let secret = record.secret, let url = CanonicalURL(whole: record.alert.url) else {
      throw AlertError(.noWebhook, "the alert \"\(record.alert.name)\" has no webhook: it is a search that is read")
    }
    let body = WebhookMessage.test(alert: record.alert.name, now: time.now())
    return await send(Self.newID(), body, to: url, secret)
  }

  func send(
    _ delivery: AlertDelivery, _ articles: [ArticleSummary], of record: AlertRecord
  ) async throws -> Result<PostAnswer, FetchError> {
    guard let secret = record.secret, let url = CanonicalURL(whole: record.alert.url) else {
      throw AlertError(.unusableFile, "the webhook of the alert \"\(record.alert.name)\" cannot be read")
    }
    let body = try WebhookMessage.articles(delivery, articles)
    return await send(delivery.id, body, to: url, secret)
  }

  /// Signed when it is its turn: receivers refuse what was signed minutes ago.
  private func send(
    _ id: String, _ body: [UInt8], to url: CanonicalURL, _ secret: WebhookSecret
  ) async -> Result<PostAnswer, FetchError> {
    do throws(FetchError) {
      return .success(
        try await poster.post(to: url.host) {
          WebhookMessage.request(id: id, body: body, to: url, secret: secret, now: time.now())
        })
    } catch {
      return .failure(error)
    }
  }

  /// "m" and 128 random bits: what a receiver knows a delivery by.
  static func newID() -> String {
    "m"
      + (0..<2).map { _ in String(UInt64.random(in: 0...UInt64.max), radix: 32) }.map {
        String(repeating: "0", count: 13 - $0.count) + $0
      }.joined()
  }
}
