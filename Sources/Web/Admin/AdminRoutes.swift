import Models
import Wire

/// What operators can change: dead letters and feeds. Every form carries a secret of its own.
enum AdminRoutes {
  static let routes: [Route] = [
    Route("GET", "/admin") { visit in
      _ = try admin(visit)
      return await visit.show(try await StatusPage.page(visit))
    },
    Route("POST", "/admin/dead") { visit in
      let form = try form(visit)
      let message = try await changeDeadLetters(visit, form["action"], form.all("id"))
      return .redirect(to: QueryItems([("said", message.key), ("n", message.value)]).url("/admin"))
    },
    Route("POST", "/admin/feeds") { visit in
      let form = try form(visit)
      let url = form["url"]
      guard url.webLink != nil else { throw WebFailure(400, .badParameter, detail: "url: http or https") }
      let request = AddFeedsRequest(feeds: [Subscription(url: url)])
      let result = try await visit.newsroom.askIngest(FeedMethods.add, request).results.first
      guard let result, result.outcome != .refused else {
        throw WebFailure(400, .badParameter, detail: "url: \(result?.reason ?? "refused")")
      }
      return .redirect(to: QueryItems([("said", "doneFeed"), ("n", result.url)]).url("/admin"))
    },
  ]

  private static func changeDeadLetters(
    _ visit: Visit, _ action: String, _ ids: [String]
  ) async throws -> (key: String, value: String) {
    let documents = ids.map { DocumentID(rawValue: $0) }
    switch action {
    case "retry" where !ids.isEmpty:
      let request = RetryDeadLettersRequest(documentIDs: documents)
      return ("doneRetry", String(try await visit.newsroom.askIngest(IngestMethods.retryDeadLetters, request).count))
    case "retryAll":
      let request = RetryDeadLettersRequest(all: true)
      return ("doneRetry", String(try await visit.newsroom.askIngest(IngestMethods.retryDeadLetters, request).count))
    case "drop" where !ids.isEmpty:
      let request = DropDeadLettersRequest(documentIDs: documents)
      return ("doneDrop", String(try await visit.newsroom.askIngest(IngestMethods.dropDeadLetters, request).count))
    default: throw WebFailure(400, .badParameter, detail: "action: retry or drop, with id; or retryAll")
    }
  }

  /// The operator; a failure that asks for a login when there is none.
  private static func admin(_ visit: Visit) throws(WebFailure) -> String {
    guard let admin = visit.admin else { throw visit.site.loginNeeded }
    return admin
  }

  private static func form(_ visit: Visit) throws(WebFailure) -> QueryItems {
    let admin = try admin(visit)
    guard let text = String(validating: visit.request.body, as: UTF8.self) else {
      throw WebFailure(400, .brokenEncoding)
    }
    let form = try QueryItems(parsing: text)
    let seconds = visit.now.millisecondsSinceEpoch / 1_000
    guard
      visit.site.access.isGenuine(
        form["csrf"], admin: admin, headers: visit.request.headers, base: visit.base, seconds: seconds)
    else { throw WebFailure(403, .forbidden) }
    return form
  }
}
