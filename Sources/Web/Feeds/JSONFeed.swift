import Foundation
import Models

/// A list as a JSON Feed, version 1.1 (jsonfeed.org).
enum JSONFeed {
  static let contentType = "application/feed+json"

  private struct Feed: Encodable {
    var version = "https://jsonfeed.org/version/1.1"
    var title: String
    var home_page_url: String
    var feed_url: String
    var language: String
    var items: [Item]
  }

  private struct Author: Encodable { var name: String }

  private struct Item: Encodable {
    var id: String
    var url: String
    var external_url: String?
    var title: String
    var content_text: String
    var summary: String?
    var date_published: String?
    var date_modified: String?
    var authors: [Author]
    var tags: [String]
    var language: String?
  }

  static func response(_ listing: Listing, _ visit: Visit) throws -> WebResponse {
    let path = listing.path == "/" ? "" : listing.path
    let feed = Feed(
      title: "\(listing.page.title) · Newswire", home_page_url: visit.base + listing.query.url(listing.path),
      feed_url: visit.base + listing.query.url(path + "/feed.json"), language: visit.language.rawValue,
      items: listing.articles.map { item($0, visit) })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return visit.spoken(
      WebResponse(200, contentType, String(decoding: try encoder.encode(feed), as: UTF8.self) + "\n"))
  }

  private static func item(_ article: ArticleSummary, _ visit: Visit) -> Item {
    let language = visit.views.tongue(article.language)["lang"] as? String ?? ""
    return Item(
      id: "urn:newswire:article:" + PercentCoding.encode(article.id.rawValue),
      url: visit.base + Links.article(article.id.rawValue), external_url: article.url.webLink,
      title: visit.views.title(article.title), content_text: article.standfirst.shown,
      summary: article.standfirst.isEmpty ? nil : article.standfirst.shown,
      date_published: article.publishedAt?.rfc3339, date_modified: article.receivedAt?.rfc3339,
      authors: [Author(name: visit.views.name(of: article.source))], tags: article.keywords.map(\.shown),
      language: language.isEmpty ? nil : language)
  }
}
