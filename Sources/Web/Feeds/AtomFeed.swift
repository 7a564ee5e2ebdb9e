import Models

/// A list as an Atom feed (RFC 4287).
enum AtomFeed {
  static let contentType = "application/atom+xml; charset=utf-8"

  static func response(_ listing: Listing, _ visit: Visit) -> WebResponse {
    var response = WebResponse(200, contentType, text(listing, visit))
    response.modified = Listing.modified(listing.articles).map { $0.millisecondsSinceEpoch / 1_000 }
    response.headers["vary"] = "accept-language"
    return response
  }

  static func text(_ listing: Listing, _ visit: Visit) -> String {
    let base = visit.base
    let path = listing.path == "/" ? "" : listing.path
    let own = base + listing.query.url(path + "/feed.atom")
    let updated = Listing.modified(listing.articles) ?? Timestamp(millisecondsSinceEpoch: 0)
    let head = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(visit.language.rawValue)">
      \(XMLText.element("title", listing.page.title + " · Newswire"))
      \(XMLText.element("id", own))
      <link rel="self" type="application/atom+xml" href="\(XMLText.escape(own))"/>
      <link rel="alternate" type="text/html" href="\(XMLText.escape(base + listing.query.url(listing.path)))"/>
      \(XMLText.element("updated", updated.utc.rfc3339))
      <author><name>Newswire</name></author>
      <generator>Newswire</generator>

      """
    return head + listing.articles.map { entry($0, visit) }.joined() + "</feed>\n"
  }

  private static func entry(_ article: ArticleSummary, _ visit: Visit) -> String {
    let views = visit.views
    let link = visit.base + Links.article(article.id.rawValue)
    let updated = article.receivedAt ?? article.publishedAt ?? Timestamp(millisecondsSinceEpoch: 0)
    let tongue = views.tongue(article.language)["lang"] as? String ?? ""
    var lines = [
      tongue.isEmpty ? "<entry>" : "<entry xml:lang=\"\(tongue)\">",
      XMLText.element("title", views.title(article.title)),
      XMLText.element("id", "urn:newswire:article:" + PercentCoding.encode(article.id.rawValue)),
      "<link rel=\"alternate\" type=\"text/html\" href=\"\(XMLText.escape(link))\"/>",
      XMLText.element("updated", updated.utc.rfc3339),
    ]
    if let published = article.publishedAt { lines.append(XMLText.element("published", published.rfc3339)) }
    lines.append("<author>\(XMLText.element("name", views.name(of: article.source)))</author>")
    if let external = article.url.webLink, !external.contains("|") {
      lines.append("<link rel=\"related\" href=\"\(XMLText.escape(external))\"/>")
    }
    if !article.standfirst.isEmpty { lines.append(XMLText.element("summary", article.standfirst.shown)) }
    lines += article.keywords.map { "<category term=\"\(XMLText.escape($0.shown))\"/>" }
    return (lines + ["</entry>"]).joined(separator: "\n") + "\n"
  }
}
