/// The feeds that a page names in its head, without parsing the page.
public enum FeedLinks {
  /// How much of a page is looked through, in bytes.
  public static let scannedBytesMax = 512 << 10
  /// The most feeds of a page.
  public static let linksMax = 32

  /// A feed that a page names.
  public struct Link: Sendable, Hashable {
    /// Absolute.
    public var url: CanonicalURL
    /// As the page calls it, or empty.
    public var title: String
    /// The media type that the page gives for it.
    public var mediaType: String
  }

  private static let feedTypes: Set<String> = [
    "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json", "application/json",
    "application/xml", "text/xml",
  ]

  /// The feeds in the order of the page, those of comments last.
  ///
  /// - Parameter url: the page's address, to which others are relative.
  public static func find(in page: [UInt8], url: CanonicalURL) -> [Link] {
    var links: [Link] = []
    let scanned = page.prefix(scannedBytesMax)
    var position = scanned.startIndex
    while links.count < linksMax, let open = scanned[position...].firstIndex(of: UInt8(ascii: "<")),
      let close = scanned[open...].firstIndex(of: UInt8(ascii: ">"))
    {
      position = close + 1
      let tag = scanned[open..<close]
      guard Ascii.hasPrefix(tag, "<link"), Ascii.contains(tag, "alternate") else { continue }
      let mediaType = TagAttribute.value("type", in: tag).lowercased().prefix { $0 != ";" }.filter { $0 != " " }
      guard feedTypes.contains(mediaType), !isAPI(tag),
        let target = CanonicalURL(whole: TagAttribute.value("href", in: tag), relativeTo: url),
        !links.contains(where: { $0.url == target })
      else { continue }
      links.append(
        Link(url: target, title: TextCleaning.collapsed(TagAttribute.value("title", in: tag)), mediaType: mediaType))
    }
    return links.filter { !isOfComments($0) } + links.filter(isOfComments)
  }

  /// Alternates that are data for programs: the REST interface and oEmbed of some systems.
  private static func isAPI(_ tag: ArraySlice<UInt8>) -> Bool {
    Ascii.contains(tag, "oembed") || Ascii.contains(tag, "/wp-json/")
  }

  private static func isOfComments(_ link: Link) -> Bool {
    link.title.lowercased().contains("comment") || link.url.path.lowercased().contains("comment")
  }
}
