import Models
import Publishing

/// A list of articles, in every form that it has: a page, an Atom feed, a JSON Feed.
struct Listing {
  var page: Page
  /// "/keyword/summit": the list's own path, under which its feeds are.
  var path: String
  /// What belongs to the list beside its path.
  var query = QueryItems()
  var articles: [ArticleSummary]

  /// When the newest article came.
  static func modified(_ articles: [ArticleSummary]) -> Timestamp? {
    articles.compactMap { $0.receivedAt ?? $0.publishedAt }.max()
  }

  /// The addresses of a list whose name is missing, so that "/keyword/feed.atom" is not taken for the keyword "feed.atom".
  private static func nameless(_ pattern: String) -> [Route] {
    guard let brace = pattern.firstIndex(of: "{") else { return [] }
    let stem = String(pattern[..<brace].dropLast())
    return [stem, stem + "/feed.atom", stem + "/feed.json"].map { path in
      Route("GET", path) { visit in throw noName(String(stem.dropFirst()), visit) }
    }
  }

  /// There is no list without a name.
  ///
  /// - Parameter kind: what the name is of, as in the address: "keyword".
  static func noName(_ kind: String, _ visit: Visit) -> WebFailure {
    let words = visit.words
    var failure = WebFailure(404, .notFound)
    failure.detail = "\(words(kind))\(words("colon")) \(words("noName", "/\(kind)/…"))"
    failure.isOwnWords = true
    return failure
  }

  /// The routes of a list: its page and its feeds.
  static func routes(
    _ pattern: String, load: @escaping @Sendable (Visit) async throws -> Listing
  ) -> [Route] {
    let base = pattern == "/" ? "" : pattern
    return nameless(pattern) + [
      Route("GET", pattern) { visit in await visit.show(try await load(visit).page) },
      Route("GET", base + "/feed.atom") { visit in AtomFeed.response(try await load(visit), visit) },
      Route("GET", base + "/feed.json") { visit in try JSONFeed.response(try await load(visit), visit) },
    ]
  }
}
