import Fetching
import Formats
import Models
import Testing

@testable import Alerts

@Suite struct WebhookTests {
  /// The example that the libraries of Standard Webhooks test with.
  @Test func aSignatureIsAsTheSpecificationHasIt() throws {
    let secret = try #require(WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
    let signature = secret.signature(
      id: "msg_p5jXN8AQM9LWM0D4loKWxJek", seconds: 1_614_265_330, body: Array("{\"test\": 2432232314}".utf8))
    #expect(signature == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
  }

  @Test func secretsAreBoundedAndNotShown() throws {
    let made = WebhookSecret.random()
    #expect(WebhookSecret(made.text) == made && made != WebhookSecret.random())
    #expect("\(made)" == "whsec_…" && !String(describing: Optional(made)).contains(made.text.dropFirst(6)))
    for text in [
      "", "whsec_", "whsec_AAAA", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_not base64 at all, no, not",
      "whsec_" + String(repeating: "A", count: 400),
    ] {
      #expect(WebhookSecret(text) == nil, "\(text)")
    }
  }

  @Test func aMessageHasItsHeadersAndItsArticles() throws {
    let noon = Timestamp(millisecondsSinceEpoch: 1_739_188_800_123)
    let delivery = AlertDelivery(
      id: "m1", alert: "storms", createdAt: Timestamp(millisecondsSinceEpoch: 1_739_188_800_000), fromCursor: "3",
      toCursor: "9")
    let odd = ArticleSummary(id: "a1", title: "\"}]\u{2028}</script>\n")
    let body = try WebhookMessage.articles(delivery, [odd, ArticleSummary(id: "a2", title: "Storm")])
    #expect(
      String(decoding: body, as: UTF8.self).hasPrefix(
        #"{"type":"articles.matched","timestamp":"2025-02-10T12:00:00Z","data":{"alert":"storms","fromCursor":"3","#
          + #""toCursor":"9","articles":[{"id":"a1""#))
    let url = try #require(CanonicalURL(whole: "https://hooks.example/x"))
    let request = WebhookMessage.request(id: "m1", body: body, to: url, secret: .random(), now: noon)
    #expect(request.headers["webhook-id"] == "m1" && request.headers["webhook-timestamp"] == "1739188800")
    #expect(request.headers["webhook-signature"]?.hasPrefix("v1,") == true && request.contentType == "application/json")
  }

  @Test func onlyTheHostOfAWebhookIsShown() {
    #expect(AlertRecord.shown("https://hooks.example/services/T0/B0/secret?token=x") == "https://hooks.example/…")
    #expect(AlertRecord.shown("http://hooks.example:8080/") == "http://hooks.example:8080/")
    #expect(AlertRecord.shown("") == "")
  }

  private func draft(_ change: (inout CreateAlertRequest) -> Void) -> AlertError.Code? {
    var request = CreateAlertRequest(
      name: "storms", filter: ArticleFilter(text: "storm"), url: "https://hooks.example/x")
    change(&request)
    do throws(AlertError) {
      let draft = try AlertDraft(request)
      #expect((draft.secret == nil) == draft.url.isEmpty)
      return nil
    } catch { return error.code }
  }

  @Test func whatIsAskedForIsChecked() {
    #expect(draft { _ in } == nil)
    #expect(draft { $0.url = "" } == nil)
    for name in ["", "Storms", "a b", "../x", "a\u{0}", "ä", "x\"", String(repeating: "a", count: 65), "a\n"] {
      #expect(draft { $0.name = name } == .invalid(field: "name"), "\(name)")
    }
    for url in [
      "ftp://hooks.example", "hooks.example", "https://user:word@hooks.example/", "https://", "javascript:x",
      "https://hooks.example/" + String(repeating: "a", count: 5_000), "https://word@hooks.example",
    ] {
      #expect(draft { $0.url = url } == .invalid(field: "url"), "\(url)")
    }
    #expect(draft { $0.filter = ArticleFilter() } == .invalid(field: "filter"))
    #expect(draft { $0.secret = "hunter2" } == .invalid(field: "secret"))
    #expect(draft { ($0.url, $0.secret) = ("", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw") } == .invalid(field: "secret"))
  }
}
