/// Tells feeds from other documents by how they begin.
enum FeedSniffer {
  /// Types that mean a feed.
  private static let feedTypes: Set<String> = [
    "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json",
    "application/x-rss+xml",
    "text/rss+xml", "text/atom+xml", "application/x-atom+xml", "text/rss",
  ]
  /// Root elements of feeds; sitemaps are feeds only with news in them.
  private static let roots: Set<String> = ["rss", "feed", "rdf", "channel", "item", "entry"]

  /// How sure it is that a document is a feed.
  ///
  /// - Parameter start: the first bytes, at most ``FormatCatalog/sniffedBytesMax``.
  static func match(_ mediaType: MediaType, _ start: [UInt8]) -> FormatMatch {
    let text = WideText.order(of: start) == nil ? start : CharsetDecoder.utf8(start, declared: "")
    let bytes = ByteOrderMark.skipped(text).drop { Ascii.isSpace($0) || $0 == 0 }
    switch bytes.first {
    case UInt8(ascii: "{"):
      return isJSONFeed(bytes) || mediaType.essence == "application/feed+json" ? .certain : .none
    case nil: return .none
    default: break
    }
    guard let root = rootName(bytes) else {
      return feedTypes.contains(mediaType.essence) ? .declared : .none
    }
    if roots.contains(root) { return .certain }
    if root == "urlset" || root == "sitemapindex" { return .certain }
    return feedTypes.contains(mediaType.essence) && root != "html" ? .declared : .none
  }

  /// The local name of the first element in lower case.
  private static func rootName(_ bytes: ArraySlice<UInt8>) -> String? {
    var rest = bytes
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(open + 1)...]
      if Ascii.hasPrefix(rest, "!--") {
        guard let end = Ascii.firstIndex(of: "-->", in: rest) else { return nil }
        rest = rest[(end + 3)...]
      } else if let first = rest.first, isLetter(first) {
        let name = rest.prefix { isLetter($0) || $0 == UInt8(ascii: ":") || $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D }
        return String(decoding: name, as: UTF8.self).lowercased().split(separator: ":").last.map(String.init)
      }
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(Ascii.lowercased(byte)) }

  /// True when the first character begins a JSON object.
  static func isJSON(_ content: [UInt8]) -> Bool {
    guard WideText.order(of: content) == nil else {
      return ByteOrderMark.skipped(CharsetDecoder.utf8(Array(content.prefix(64)), declared: "")).first
        == UInt8(ascii: "{")
    }
    return ByteOrderMark.skipped(content).first { !Ascii.isSpace($0) && $0 != 0 } == UInt8(ascii: "{")
  }

  /// JSON Feed requires `version` to be its own address; some leave it out or write it behind everything else.
  private static func isJSONFeed(_ bytes: ArraySlice<UInt8>) -> Bool {
    if let key = Ascii.firstIndex(of: #""version""#, in: bytes) {
      let value = bytes[key...].dropFirst(9).prefix(64)
      if Ascii.contains(value.prefix { $0 != UInt8(ascii: ",") }, "jsonfeed.org") { return true }
    }
    return Ascii.contains(bytes, #""items""#)
      && [#""home_page_url""#, #""feed_url""#].contains { Ascii.contains(bytes, $0) }
  }
}
