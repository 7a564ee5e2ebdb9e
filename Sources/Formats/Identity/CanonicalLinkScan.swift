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
        if let url = attribute("href", in: tag).flatMap({ CanonicalURL($0) }) { return url }
      } else if openGraph == nil, Ascii.hasPrefix(tag, "<meta"), Ascii.contains(tag, "og:url") {
        openGraph = attribute("content", in: tag).flatMap { CanonicalURL($0) }
      } else if Ascii.hasPrefix(tag, "<body") {
        break
      }
    }
    return openGraph
  }

  private static func attribute(_ name: String, in tag: ArraySlice<UInt8>) -> String? {
    guard var index = Ascii.firstIndex(of: name + "=", in: tag) else { return nil }
    index += name.utf8.count + 1
    guard index < tag.endIndex else { return nil }
    let quote = tag[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return String(decoding: tag[index...].prefix { !Ascii.isSpace($0) }, as: UTF8.self)
    }
    let value = tag[(index + 1)...].prefix { $0 != quote }
    return String(decoding: value, as: UTF8.self).replacing("&amp;", with: "&")
  }
}
