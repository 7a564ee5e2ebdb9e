import Foundation
import Models

/// What a reader or a program gets instead of what it asked for.
enum FailurePage {
  static func response(_ failure: WebFailure, request: WebRequest, site: Site) -> WebResponse {
    let language = ReaderLanguage.preferred(request.headers["accept-language"])
    let sentences = Sentences(words: Messages.of(language))
    let explained = failure.isOwnWords ? nil : sentences.explained(failure.detail)
    var failure = failure
    failure.detail = explained ?? failure.detail
    // What no table has is in English.
    let detailLanguage = explained == nil && !failure.isOwnWords ? "en" : language.rawValue
    var response =
      wantsJSON(request)
      ? json(failure, sentences.words) : page(failure, detailLanguage, request, site, language)
    response.headers.merge(failure.headers) { $1 }
    response.headers["vary"] = "accept-language"
    response.headers["content-language"] = language.rawValue
    response.maxAge = nil
    response.cause = failure.cause
    return response
  }

  /// Programs ask below /api/, or for JSON and not for pages.
  private static func wantsJSON(_ request: WebRequest) -> Bool {
    let accept = request.headers["accept"] ?? ""
    return request.path.hasPrefix("/api/") || request.path.hasSuffix(".json")
      || (accept.contains("application/json") && !accept.contains("text/html"))
  }

  private struct ErrorBody: Encodable {
    struct Details: Encodable {
      var status: Int
      var kind: String
      var message: String
      var code: String?
      var detail: String?
      var start: Int?
      var end: Int?
    }
    var error: Details
  }

  private static func json(_ failure: WebFailure, _ words: Messages) -> WebResponse {
    let body = ErrorBody(
      error: ErrorBody.Details(
        status: failure.status, kind: failure.kind.rawValue, message: words(failure.kind.rawValue),
        code: failure.code.isEmpty ? nil : failure.code, detail: failure.detail.isEmpty ? nil : failure.detail,
        start: failure.place?.lowerBound, end: failure.place?.upperBound))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let text = (try? encoder.encode(body)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    return WebResponse(failure.status, WebResponse.json, text + "\n")
  }

  private static func page(
    _ failure: WebFailure, _ detailLanguage: String, _ request: WebRequest, _ site: Site, _ language: ReaderLanguage
  ) -> WebResponse {
    let words = Messages.of(language)
    let view: View = [
      "heading": words("failure"), "explanation": words(failure.kind.rawValue), "hasDetail": !failure.detail.isEmpty,
      "detail": failure.detail.shown, "detailLang": detailLanguage,
      // Under a name that is refused no link of this site leads on.
      "hasWays": failure.kind != .unknownHost,
    ]
    let page = Page(template: "failure", title: words("failure"), view: view, isHidden: true)
    let visit = Visit(
      site: site, request: request, parameters: [:], query: QueryItems(), language: language, admin: nil,
      now: site.now())
    return WebResponse(
      failure.status, WebResponse.html, site.frame.render(page, visit: visit, menu: menu(failure, site)))
  }

  /// The editions, which tell of the archive: not to whom it is closed.
  private static func menu(_ failure: WebFailure, _ site: Site) -> [String] {
    failure.kind == .loginNeeded || failure.kind == .unknownHost ? [] : site.editions.known
  }
}
