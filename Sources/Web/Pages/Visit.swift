import Models
import RPC
import Wire

/// One request on its way through a handler.
struct Visit: Sendable {
  let site: Site
  let request: WebRequest
  let parameters: [String: String]
  let query: QueryItems
  let language: ReaderLanguage
  /// Who is logged in; nothing for readers.
  let admin: String?
  let now: Timestamp

  var words: Messages { Messages.of(language) }
  var views: Views { Views(words: words, dates: Dates(words: words, now: now)) }
  var newsroom: Newsroom { site.newsroom }

  /// Whether a list is asked for as a feed and not as a page.
  var isForFeedReaders: Bool { request.path.hasSuffix("/feed.atom") || request.path.hasSuffix("/feed.json") }

  func parameter(_ name: String) -> String { parameters[name] ?? "" }

  /// "http://host:8080", without a slash at the end.
  var base: String { site.base(for: request) }

  func show(_ page: Page) async -> WebResponse {
    var menu = page.menu
    if menu == nil { menu = await site.editions.codes(newsroom) }
    return spoken(WebResponse(page.status, WebResponse.html, site.frame.render(page, visit: self, menu: menu ?? [])))
  }

  /// An answer in the reader's language, which says so.
  func spoken(_ plain: WebResponse) -> WebResponse {
    var response = plain
    response.headers["vary"] = "accept-language"
    response.headers["content-language"] = language.rawValue
    return response
  }

  /// A message of the contract as JSON.
  func json(_ message: some WireMessage) throws -> WebResponse {
    WebResponse(200, WebResponse.json, try WireJSON.encode(message) + "\n")
  }
}
