import Models

/// Finds the canonical link of a page without parsing it.
///
/// It looks for tags that carry `rel=canonical` (or, failing that, `og:url`) in the first part of the page and reads the
/// address out of the tag. It may miss one that a parser would find; the cost is then one more document, not a wrong one.
enum CanonicalLinkScan {
  static func find(in document: Document) -> CanonicalURL? {
    let scanned = document.content.prefix(DocumentIdentity.scannedBytesMax)
    guard scanned.first(where: { !Ascii.isSpace($0) }) == UInt8(ascii: "<") || scanned.starts(with: ByteOrderMark.utf8)
    else { return nil }
    var openGraph: CanonicalURL?
    var position = scanned.startIndex
    while let open = scanned[position...].firstIndex(of: UInt8(ascii: "<")) {
      guard let close = scanned[open...].firstIndex(of: UInt8(ascii: ">")) else { break }
      position = close + 1
      let tag = scanned[open..<close]
      if Ascii.hasPrefix(tag, "<link"), Ascii.contains(tag, "canonical") {
        if let url = CanonicalURL(TagAttribute.value("href", in: tag)) { return url }
      } else if openGraph == nil, Ascii.hasPrefix(tag, "<meta"), Ascii.contains(tag, "og:url") {
        openGraph = CanonicalURL(TagAttribute.value("content", in: tag))
      } else if Ascii.hasPrefix(tag, "<body") {
        break
      }
    }
    return openGraph
  }
}
