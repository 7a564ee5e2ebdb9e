import Formats

extension FuzzTarget {
  /// An address and, behind a line feed, one that is relative to it.
  static let address = FuzzTarget("address") { bytes in
    let parts = bytes.split(separator: 0x0A, maxSplits: 1).map { String(decoding: $0, as: UTF8.self) }
    let base = parts.first.flatMap { CanonicalURL($0) }
    for text in parts {
      guard let url = CanonicalURL(text, relativeTo: base) else { continue }
      let again = CanonicalURL(url.string)
      try FuzzFailure.unless(again == url, "a canonical form that stays: \(url.string), \(again?.string ?? "none")")
    }
  }

  /// The first line is the declared charset.
  static let charset = FuzzTarget("charset") { bytes in
    let parts = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return }
    let name = String(decoding: parts[0].prefix(64), as: UTF8.self)
    let text = CharsetDecoder.utf8(Array(parts[1]), declared: name)
    try FuzzFailure.unless(!text.contains(0), "text without NULs")
    try FuzzFailure.unless(String(validating: text, as: UTF8.self) != nil, "valid UTF-8")
  }

  /// A date, for machines and for people.
  static let dates = FuzzTarget("dates") { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    _ = DateReading.timestamp(text)?.rfc3339
    guard let found = DateInText.find(in: text) else { return }
    try FuzzFailure.unless(DateReading.timestamp(found) != nil, "a date that can be read: \(found)")
  }

  /// The feeds that a page names, and a list of feeds.
  static let feedLists = FuzzTarget("feed-lists") { bytes in
    if let page = CanonicalURL("https://echo.example/") {
      let links = FeedLinks.find(in: bytes, url: page)
      try FuzzFailure.unless(links.count <= FeedLinks.linksMax, "at most \(FeedLinks.linksMax) feeds of a page")
    }
    guard let outlines = try? OPML.read(bytes) else { return }
    let again = try OPML.read(Array(OPML.write(outlines).utf8))
    try FuzzFailure.unless(again.count == outlines.count, "a list that is read as it was written")
  }

  /// One value after the other.
  static let json = FuzzTarget("json-values") { bytes in
    var parser = JSONParser(bytes)
    while !parser.isAtEnd {
      guard (try? parser.parseValue()) != nil else { return }
    }
  }

  /// What stands between a page and its parser, and the parser.
  static let markup = FuzzTarget("markup") { bytes in
    let text = CharsetDecoder.utf8(bytes, declared: "")
    let page = MarkupGuard(text)
    try FuzzFailure.unless(page.markup.count <= text.count * 2 + 16, "markup that does not grow")
    let tree = LibXMLParser().parse(page.markup)
    for index in tree.nodes.indices {
      let node = tree.nodes[index]
      let isOrdered = Int(node.parent) < index && Int(node.end) > index && Int(node.end) <= tree.nodes.count
      try FuzzFailure.unless(isOrdered, "descendants right behind node \(index)")
    }
  }
}
