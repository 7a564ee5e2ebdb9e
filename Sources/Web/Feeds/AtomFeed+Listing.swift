import Models
import Publishing

extension AtomFeed {
  /// A list as a feed. The feed's own words are in the reader's language, which is what `Content-Language` says too: it tells whom an
  /// answer is meant for (RFC 9110, section 8.5), and the answer was chosen by it, whatever languages the articles are in. Each
  /// entry says its own.
  static func response(_ listing: Listing, _ visit: Visit) -> WebResponse {
    let base = visit.base
    let path = listing.path == "/" ? "" : listing.path
    let own = base + listing.query.url(path + "/feed.atom")
    let newest = Listing.modified(listing.articles)
    var feed = AtomFeed(
      id: own, title: "\(listing.page.title) · Newswire", selfURL: own, pageURL: base + listing.query.url(listing.path),
      articlePages: base + Links.article(""), madeAt: newest ?? Timestamp(millisecondsSinceEpoch: 0),
      articles: listing.articles)
    feed.language = visit.language.rawValue
    feed.untitled = visit.words("untitled")
    feed.unknownSource = visit.words("unknownSource")
    return visit.spoken(WebResponse(200, mediaType, feed.xml))
  }
}
