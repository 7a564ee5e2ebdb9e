public import Models

/// An Atom feed (RFC 4287) of articles: title, standfirst, link and source of each, never the text.
///
/// Every value is escaped and every address checked, whatever an article holds, so that a feed reader gets nothing that it
/// could run.
public struct AtomFeed: Sendable {
  /// The media type to serve it as.
  public static let mediaType = "application/atom+xml; charset=utf-8"
  /// What an article's ID becomes as the entry's: a tag URI (RFC 4151) that stays the same wherever the feed is served.
  static let entryIDPrefix = "tag:newswire.invalid,2025:article:"

  /// The feed's own ID, an absolute IRI that never changes: a tag or an address.
  public var id: String
  /// What the feed is called.
  public var title: String
  /// Where the feed itself is; empty when it is a file.
  public var selfURL: String
  /// The page that shows the same to a person; empty when there is none.
  public var pageURL: String
  /// Where a page on each article is, up to its ID: such a page is then what an entry leads to, and the source comes
  /// second. Empty when there are none.
  public var articlePages = ""
  /// The language of the feed's own words, as BCP 47 has it; empty when it is not known.
  public var language = ""
  /// What stands for a title that an article does not have, in that language.
  public var untitled = "Untitled"
  /// What stands for a source that nobody knows, in that language.
  public var unknownSource = "Unknown source"
  /// When the feed was made: what it says of itself where it has no entries.
  public var madeAt: Timestamp
  /// The entries, the newest first.
  public var articles: [ArticleSummary]

  /// Describes a feed.
  public init(
    id: String, title: String, selfURL: String = "", pageURL: String = "", articlePages: String = "",
    madeAt: Timestamp, articles: [ArticleSummary]
  ) {
    self.id = id
    self.title = title
    self.selfURL = selfURL
    self.pageURL = pageURL
    self.articlePages = articlePages
    self.madeAt = madeAt
    self.articles = articles
  }

  /// An ID for the feed of a search that has no address: the same search has the same ID.
  public static func searchID(_ text: String) -> String {
    let plain = text.utf8.map { byte -> String in
      let isPlain = (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
      return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16).uppercased()
    }
    return "tag:newswire.invalid,2025:search:" + plain.joined()
  }

  /// The document in UTF-8.
  public var xml: String {
    let tongue = Self.tongue(MarkupText.language(language))
    var lines = ["<?xml version=\"1.0\" encoding=\"utf-8\"?>", "<feed xmlns=\"http://www.w3.org/2005/Atom\"\(tongue)>"]
    lines.append("  <id>\(MarkupText.escaped(id))</id>")
    lines.append("  <title>\(MarkupText.escaped(title))</title>")
    let updated = articles.map { Self.time(of: $0, else: madeAt) }.max { $0 < $1 } ?? madeAt
    lines.append("  <updated>\(updated.utc.rfc3339)</updated>")
    lines.append("  <author><name>Newswire</name></author>")
    lines.append("  <generator>Newswire</generator>")
    if let link = WebLink(selfURL) {
      lines.append("  <link rel=\"self\" type=\"application/atom+xml\" href=\"\(MarkupText.escaped(link.string))\"/>")
    }
    if let link = WebLink(pageURL) {
      lines.append("  <link rel=\"alternate\" type=\"text/html\" href=\"\(MarkupText.escaped(link.string))\"/>")
    }
    var seen: Set<ArticleID> = []
    for article in articles where seen.insert(article.id).inserted { lines += entry(article) }
    lines.append("</feed>")
    return lines.joined(separator: "\n") + "\n"
  }

  private func entry(_ article: ArticleSummary) -> [String] {
    let own = MarkupText.language(language)
    // What is not known must not pass for the feed's own language, which entries inherit: "und" is undetermined (RFC 5646), for the
    // empty value of XML is none that Atom takes (RFC 4287, section 2).
    let tongue = Self.tongue(MarkupText.language(article.language) ?? (own == nil ? nil : "und"))
    var lines = ["  <entry\(tongue)>"]
    lines.append("    <id>\(MarkupText.escaped(Self.entryIDPrefix + article.id.rawValue))</id>")
    let title =
      article.title.isEmpty
      ? "<title\(Self.tongue(own))>\(MarkupText.escaped(untitled))" : "<title>\(MarkupText.escaped(article.title))"
    lines.append("    \(title)</title>")
    lines.append("    <updated>\(Self.time(of: article, else: madeAt).utc.rfc3339)</updated>")
    if let time = article.publishedAt { lines.append("    <published>\(time.rfc3339)</published>") }
    let source = article.source.name.isEmpty ? article.source.id.rawValue : article.source.name
    lines.append("    <author><name>\(MarkupText.escaped(source.isEmpty ? unknownSource : source))</name></author>")
    for keyword in article.keywords where !keyword.isEmpty {
      lines.append("    <category term=\"\(MarkupText.escaped(keyword))\"/>")
    }
    let page = articlePages.isEmpty ? nil : WebLink(articlePages + article.id.rawValue)
    if let page {
      lines.append("    <link rel=\"alternate\" type=\"text/html\" href=\"\(MarkupText.escaped(page.string))\"/>")
    }
    if let link = WebLink(article.url) {
      let relation = page == nil ? "alternate" : "related"
      lines.append("    <link rel=\"\(relation)\" href=\"\(MarkupText.escaped(link.string))\"/>")
    }
    // An entry without an alternate link must have content (RFC 4287, section 4.1.1): the standfirst or else the title.
    let summary = article.standfirst.isEmpty ? article.title : article.standfirst
    let name = page == nil && WebLink(article.url) == nil ? "content" : "summary"
    if name == "content" || !article.standfirst.isEmpty {
      lines.append("    <\(name)>\(MarkupText.escaped(summary))</\(name)>")
    }
    lines.append("  </entry>")
    return lines
  }

  private static func tongue(_ language: String?) -> String { language.map { " xml:lang=\"\($0)\"" } ?? "" }

  /// A text that was received again is an update; what was published counts where that is unknown.
  private static func time(of article: ArticleSummary, else madeAt: Timestamp) -> Timestamp {
    article.receivedAt ?? article.publishedAt ?? madeAt
  }
}
