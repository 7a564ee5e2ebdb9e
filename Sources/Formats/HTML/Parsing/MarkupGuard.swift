/// One pass over a page before it is parsed: it takes out what the parser would only choke on or throw away.
///
/// Scripts (JSON-LD is kept aside), styles, drawings and comments are most of a page's bytes. Tags with thousands of
/// attributes, which cost the parser time with their square, are cut short.
package struct MarkupGuard {
  /// What is left for the parser.
  package private(set) var markup: [UInt8] = []
  /// The contents of the scripts of JSON-LD.
  private(set) var linkedData: [ArraySlice<UInt8>] = []

  private let bytes: [UInt8]
  private var position = 0
  /// What stands before it is copied, or taken out.
  private var copied = 0
  private var linkedDataBytes = 0
  /// What was looked for to the end and not found is not looked for again: that would cost time with the square.
  private var missing: Set<String> = []
  private var unpairedQuotes = 0

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    run()
  }

  /// Hands out what is left for the parser, and holds it no longer.
  package mutating func takeMarkup() -> [UInt8] {
    let taken = markup
    markup = []
    return taken
  }

  private mutating func run() {
    while let open = ByteSearch.firstIndex(of: UInt8(ascii: "<"), in: bytes, from: position) {
      position = open
      if isComment(open) {
        flush()
        skipComment()
        copied = position
      } else if mayBeRemoved(open + 1), let element = Self.removed.first(where: { isElement($0, open) }) {
        flush()
        skipElement(element)
        copied = position
      } else {
        copyTag()
      }
    }
    position = bytes.count
    // Where nothing was taken out, both are the same bytes.
    if copied == 0, markup.isEmpty { markup = bytes } else { flush() }
  }

  /// Copies what stands between the last thing taken out and here, in one piece.
  private mutating func flush() {
    if markup.capacity == 0 { markup.reserveCapacity(bytes.count) }
    if copied < position { markup.append(contentsOf: bytes[copied..<position]) }
    copied = position
  }

  private func isComment(_ open: Int) -> Bool {
    open + 3 < bytes.count && bytes[open + 1] == UInt8(ascii: "!") && bytes[open + 2] == UInt8(ascii: "-")
      && bytes[open + 3] == UInt8(ascii: "-")
  }

  /// The last of them hold text, but none of an article's; pages forget to close what stands inside them, and all that
  /// follows would be taken for theirs.
  private static let removed = ["script", "style", "svg", "noscript", "iframe", "button"]
  /// Without their end tag these two hide the rest of the page, as in browsers; the others do not.
  private static let hiding = ["script", "style"]

  /// True where their first two letters stand: most tags begin with others.
  private func mayBeRemoved(_ index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    let second = Ascii.lowercased(bytes[index + 1])
    switch Ascii.lowercased(bytes[index]) {
    case UInt8(ascii: "s"):
      return second == UInt8(ascii: "c") || second == UInt8(ascii: "t") || second == UInt8(ascii: "v")
    case UInt8(ascii: "n"): return second == UInt8(ascii: "o")
    case UInt8(ascii: "i"): return second == UInt8(ascii: "f")
    case UInt8(ascii: "b"): return second == UInt8(ascii: "u")
    default: return false
    }
  }

  private func isElement(_ name: String, _ open: Int) -> Bool {
    let end = open + 1 + name.utf8.count
    guard end < bytes.count, Ascii.hasPrefix(bytes[(open + 1)..<end], name) else { return false }
    return Ascii.isSpace(bytes[end]) || bytes[end] == UInt8(ascii: ">") || bytes[end] == UInt8(ascii: "/")
  }

  /// A comment ends at "-->"; one that does not end is only its own mark.
  private mutating func skipComment() {
    guard let end = index(of: "-->", from: position + 2) else {
      position += 4
      return
    }
    position = end + 3
  }

  /// An element without an end tag goes as far as its start tag.
  private mutating func skipElement(_ name: String) {
    let tagEnd = endOfTag(from: position)
    let tag = bytes[position..<tagEnd]
    guard tagEnd > position, tagEnd < bytes.count || bytes.last == UInt8(ascii: ">") else {
      position = bytes.count
      return
    }
    if name == "svg", tag.dropLast().last == UInt8(ascii: "/") {
      position = tagEnd
      return
    }
    guard let close = index(of: "</" + name, from: tagEnd) else {
      position = Self.hiding.contains(name) ? bytes.count : tagEnd
      return
    }
    if name == "button", holdsAnother(name, tagEnd..<close) {
      position = tagEnd
      return
    }
    if name == "script", Ascii.contains(tag, "ld+json") { keep(bytes[tagEnd..<close]) }
    position = endOfTag(from: close)
    markup.append(UInt8(ascii: " "))
  }

  /// True when the end tag belongs to a later element of the same name: this one has none.
  private func holdsAnother(_ name: String, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    let limit = min(range.upperBound, index + 4_096)
    while let open = bytes[index..<limit].firstIndex(of: UInt8(ascii: "<")) {
      if isElement(name, open) { return true }
      index = open + 1
    }
    return limit < range.upperBound
  }

  private mutating func keep(_ script: ArraySlice<UInt8>) {
    guard linkedData.count < PageLimits.linkedDataMax,
      linkedDataBytes + script.count <= PageLimits.linkedDataBytesMax
    else { return }
    linkedData.append(script)
    linkedDataBytes += script.count
  }

  /// Copies a tag with at most so many attributes and bytes.
  private mutating func copyTag() {
    let end = endOfTag(from: position)
    guard end - position > Self.shortTagBytesMax else {
      position = end
      return
    }
    flush()
    let tag = bytes[position..<end]
    position = end
    copied = end
    var (kept, attributes, quote) = (0, 0, UInt8(0))
    for byte in tag {
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if Ascii.isSpace(byte) || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "/") {
        attributes += 1
      }
      guard attributes <= PageLimits.attributesMax * 4, kept < PageLimits.tagBytesMax else { break }
      kept += 1
    }
    markup.append(contentsOf: tag.prefix(kept))
    guard kept < tag.count else { return }
    if quote != 0 { markup.append(quote) }
    markup.append(UInt8(ascii: ">"))
  }

  /// A tag of no more bytes is copied as it is.
  private static let shortTagBytesMax = 1_024

  /// One past the ">" that ends a tag, quoted ones passed over. When quotes do not pair, the first ">" ends it.
  private mutating func endOfTag(from start: Int) -> Int {
    let next = start + 1
    guard next < bytes.count,
      bytes[next] == UInt8(ascii: "/") || bytes[next] == UInt8(ascii: "!") || isLetter(bytes[next])
    else { return min(next, bytes.count) }
    let isSuspicious = unpairedQuotes >= Self.unpairedQuotesMax
    let limit = min(bytes.count, start + (isSuspicious ? 512 : PageLimits.tagBytesMax * 8))
    let end = bytes.withUnsafeBufferPointer { Self.endOfTag(UnsafeBufferPointer(rebasing: $0[..<limit]), next) }
    if let end { return end }
    unpairedQuotes += 1
    guard let end = ByteSearch.firstIndex(of: UInt8(ascii: ">"), in: bytes, from: next) else { return bytes.count }
    return end + 1
  }

  private static func endOfTag(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var index = start
    var isAfterEquals = false
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "="): isAfterEquals = true
      case UInt8(ascii: ">"): return index
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard isAfterEquals else { continue }
        guard let quote = ByteSearch.firstIndex(of: byte, in: bytes, from: index) else { return nil }
        index = quote + 1
        isAfterEquals = false
      default: if isAfterEquals, !Ascii.isSpace(byte) { isAfterEquals = false }
      }
    }
    return nil
  }

  /// After so many tags whose quotes do not pair, a tag is looked at no further than 512 bytes.
  private static let unpairedQuotesMax = 32

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(Ascii.lowercased(byte)) }

  private mutating func index(of text: String, from start: Int) -> Int? {
    guard start < bytes.count, !missing.contains(text) else { return nil }
    let index = ByteSearch.firstIndex(of: Array(text.utf8), in: bytes, from: start)
    if index == nil { missing.insert(text) }
    return index
  }
}
