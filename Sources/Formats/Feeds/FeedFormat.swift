public import Models

/// Feeds: RSS, RDF, Atom, JSON Feed and news sitemaps, an article an entry.
public struct FeedFormat: DocumentFormat {
  /// "feed".
  public static let name = "feed"
  /// A feed's address is not that of its entries.
  public static let isCollection = true

  /// Creates the format.
  public init() {}

  /// Certain when the root element is a feed's or the JSON calls itself one.
  public func matches(_ mediaType: MediaType, start: ArraySlice<UInt8>) -> FormatMatch {
    FeedSniffer.match(mediaType, Array(start))
  }

  /// An article for each entry that says anything (``FeedEntry/text``).
  public func parse(_ document: Document) throws(FormatError) -> [ParsedArticle] {
    let feed = try FeedReader.read(document.content, contentType: document.contentType, url: document.url)
    guard !feed.entries.isEmpty else { throw FormatError(.noArticle, "the feed has no entries") }
    let articles = feed.entries.compactMap { FeedArticle.read($0, in: feed) }
    guard !articles.isEmpty else {
      throw FormatError(.noText, "the feed's \(feed.entries.count) entries have neither a text nor a title")
    }
    return articles
  }
}
