import Models
import Publishing

extension AtomFeed {
  /// A list as a feed.
  static func response(_ listing: Listing, _ visit: Visit) -> WebResponse {
    let base = visit.base
    let path = listing.path == "/" ? "" : listing.path
    let own = base + listing.query.url(path + "/feed.atom")
    let newest = Listing.modified(listing.articles)
    let feed = AtomFeed(
      id: own, title: "\(listing.page.title) · Newswire", selfURL: own, pageURL: base + listing.query.url(listing.path),
      articlePages: base + Links.article(""), madeAt: newest ?? Timestamp(millisecondsSinceEpoch: 0),
      articles: listing.articles)
    var response = WebResponse(200, mediaType, feed.xml)
    response.headers["vary"] = "accept-language"
    return response
  }
}
