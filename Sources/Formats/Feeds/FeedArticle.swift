import Models

/// An entry of a feed as an article.
enum FeedArticle {
  /// A longer summary beside the full text is another version of the text, no standfirst, in bytes.
  static let standfirstBytesMax = 1_000

  /// Nothing for an entry that says nothing.
  ///
  /// The text is the full one; where the feed carries none, the summary; where it carries none of both, the title, so that
  /// the headlines of a news sitemap are found until their pages come.
  static func read(_ entry: FeedEntry, in feed: Feed) -> ParsedArticle? {
    let content = EntryText.blocks(entry.contentHTML)
    var blocks = content.isEmpty ? EntryText.blocks(entry.summaryHTML) : content
    if blocks.isEmpty, !entry.title.isEmpty { blocks = [ParsedBlock(.paragraph, entry.title)] }
    guard !blocks.isEmpty else { return nil }
    var article = ParsedArticle(title: entry.title, blocks: blocks)
    if !content.isEmpty { article.standfirst = standfirst(entry, blocks) }
    article.url = CanonicalURL(entry.address)?.string ?? ""
    article.publisherID = entry.id == entry.link ? "" : entry.id
    article.authors = authors(entry, site: feed.title)
    article.publishedAt = entry.publishedAt ?? entry.updatedAt
    article.modifiedAt = entry.updatedAt
    article.language = entry.language.isEmpty ? feed.language : entry.language
    article.tags = entry.categories
    article.siteName = entry.sourceName.isEmpty ? feed.title : entry.sourceName
    article.publisherDomain = domain(entry, feed)
    article.image = entry.image.flatMap { CanonicalURL($0) }.map { Image(url: $0.string) }
    markOrigins(&article)
    return article
  }

  private static func standfirst(_ entry: FeedEntry, _ blocks: [ParsedBlock]) -> String {
    let summary = EntryText.blocks(entry.summaryHTML).map(\.text).joined(separator: " ")
    guard summary.utf8.count <= standfirstBytesMax, summary != blocks.map(\.text).joined(separator: " ") else {
      return ""
    }
    return summary
  }

  /// Names; an address where somebody has no name.
  private static func authors(_ entry: FeedEntry, site: String) -> [String] {
    let names = AuthorNames.cleaned(entry.authors.map(\.name).filter { !$0.isEmpty }, site: [])
    guard names.isEmpty else { return names }
    return entry.authors.map(\.label).filter { !$0.isEmpty }
  }

  /// Whom an entry was taken over from has a domain of its own; a feed's site is where its entries lead.
  private static func domain(_ entry: FeedEntry, _ feed: Feed) -> String {
    if !entry.sourceName.isEmpty, let source = CanonicalURL(entry.sourceURL) { return source.domain }
    if CanonicalURL(entry.address) != nil { return "" }
    return CanonicalURL(feed.link)?.domain ?? CanonicalURL(feed.selfLink)?.domain ?? ""
  }

  private static func markOrigins(_ article: inout ParsedArticle) {
    let stated: [(Fact, Bool)] = [
      (.url, !article.url.isEmpty), (.title, !article.title.isEmpty), (.standfirst, !article.standfirst.isEmpty),
      (.authors, !article.authors.isEmpty), (.publishedAt, article.publishedAt != nil),
      (.modifiedAt, article.modifiedAt != nil), (.language, !article.language.isEmpty),
      (.tags, !article.tags.isEmpty), (.siteName, !article.siteName.isEmpty), (.image, article.image != nil),
      (.body, true),
    ]
    for (fact, isStated) in stated where isStated { article.origins[fact] = .feed }
  }
}
