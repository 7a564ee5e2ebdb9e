/// Reads feeds: bytes of any of the kinds of ``Feed/Kind`` in, values out.
///
/// It touches nothing but the bytes: no network, no external entities. Time and memory are bounded by the size.
public enum FeedReader {
  /// The largest feed that is read, in bytes.
  public static let contentBytesMax = 16 << 20
  /// Entries behind so many are left out, and ``Feed/isCut`` says so.
  public static let entriesMax = 10_000

  /// The feed in some bytes, with or without entries.
  ///
  /// What is ill formed is repaired as far as sense can be made. Throws with a reason for people when there is no feed
  /// in the bytes.
  ///
  /// - Parameters:
  ///   - content: the bytes as they came.
  ///   - contentType: what the server or the sender declares, or empty; the bytes overrule it.
  ///   - url: where it came from after all redirects (its Content-Location, where that was stated), or empty; relative
  ///     addresses are relative to it.
  public static func read(
    _ content: [UInt8], contentType: String = "", url: String = ""
  ) throws(FormatError) -> Feed {
    guard !content.isEmpty else { throw FormatError(.empty, "the feed is empty") }
    guard content.count <= contentBytesMax else {
      throw FormatError(.tooLarge, "the feed has \(content.count) bytes, the limit is \(contentBytesMax)")
    }
    if let kind = BinarySignature.kind(of: content) { throw FormatError(.notText, "no feed: looks like \(kind)") }
    let charset = MediaType(contentType).charset
    if FeedSniffer.isJSON(content) {
      return try JSONFeedReader.read(CharsetDecoder.decode(content, declared: charset), url: url)
    }
    guard let tree = FeedMarkup.tree(content, declared: charset) else {
      throw FormatError(.unknownFormat, "no feed: there is no XML element and no JSON object in it")
    }
    if let feed = FeedDocumentReader.read(tree, url: url) ?? SitemapReader.read(tree, url: url) { return feed }
    throw FormatError(.unknownFormat, refusal(tree.nodes[0].name))
  }

  /// Why XML with this root is no feed.
  private static func refusal(_ root: String) -> String {
    switch root {
    case "html", "head", "body", "div", "p", "script", "meta": "no feed: this is a web page"
    case "opml": "no feed: this is an OPML list of feeds"
    case "sitemapindex": "no feed: this is an index of sitemaps; each of those is one"
    default: "no feed: XML that begins with <\(root.prefix(64))>"
    }
  }

  /// Whether bytes look like a feed, by their beginning: the root element of XML, the version key of JSON Feed.
  ///
  /// - Parameters:
  ///   - content: the bytes, or the first few KiB of them.
  ///   - contentType: what is declared, or empty; it decides only where the bytes say nothing.
  public static func isFeed(_ content: some Collection<UInt8>, contentType: String = "") -> Bool {
    FeedSniffer.match(MediaType(contentType), Array(content.prefix(FormatCatalog.sniffedBytesMax))) > .none
  }
}
