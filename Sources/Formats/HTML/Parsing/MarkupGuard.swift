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
  private var linkedDataBytes = 0
  /// What was looked for to the end and not found is not looked for again: that would cost time with the square.
  private var missing: Set<String> = []
  private var unpairedQuotes = 0

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    markup.reserveCapacity(bytes.count)
    run()
  }

  private mutating func run() {
    while position < bytes.count {
      guard let open = ByteSearch.firstIndex(of: UInt8(ascii: "<"), in: bytes, from: position) else {
        markup.append(contentsOf: bytes[position...])
        return
      }
      markup.append(contentsOf: bytes[position..<open])
      position = open
      let rest = bytes[open...]
      if Ascii.hasPrefix(rest, "<!--") {
        skipComment()
      } else if mayBeRemoved(open + 1), let element = Self.removed.first(where: { isElement($0, rest) }) {
        skipElement(element)
      } else {
        copyTag()
      }
    }
  }

  /// The last of them hold text, but none of an article's; pages forget to close what stands inside them, and all that
  /// follows would be taken for theirs.
  private static let removed = ["script", "style", "svg", "noscript", "iframe", "button"]
  /// Without their end tag these two hide the rest of the page, as in browsers; the others do not.
  private static let hiding = ["script", "style"]

  /// True where one of their first letters stands: most tags begin with another.
  private func mayBeRemoved(_ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    switch Ascii.lowercased(bytes[index]) {
    case UInt8(ascii: "s"), UInt8(ascii: "n"), UInt8(ascii: "i"), UInt8(ascii: "b"): return true
    default: return false
    }
  }

  private func isElement(_ name: String, _ rest: ArraySlice<UInt8>) -> Bool {
    let end = rest.startIndex + 1 + name.utf8.count
    guard end < rest.endIndex, let first = name.utf8.first, Ascii.lowercased(rest[rest.startIndex + 1]) == first,
      Ascii.hasPrefix(rest.dropFirst(), name)
    else { return false }
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
      if isElement(name, bytes[open...]) { return true }
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
    let tag = bytes[position..<end]
    position = end
    if tag.count <= 1_024 {
      markup.append(contentsOf: tag)
      return
    }
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

  /// One past the ">" that ends a tag, quoted ones passed over. When quotes do not pair, the first ">" ends it.
  private mutating func endOfTag(from start: Int) -> Int {
    let next = start + 1
    guard next < bytes.count,
      bytes[next] == UInt8(ascii: "/") || bytes[next] == UInt8(ascii: "!") || isLetter(bytes[next])
    else { return min(next, bytes.count) }
    var (index, quote) = (next, UInt8(0))
    var afterEquals = false
    let isSuspicious = unpairedQuotes >= Self.unpairedQuotesMax
    let limit = min(bytes.count, start + (isSuspicious ? 512 : PageLimits.tagBytesMax * 8))
    while index < limit {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if afterEquals, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
      if !Ascii.isSpace(byte) { afterEquals = byte == UInt8(ascii: "=") }
      index += 1
    }
    unpairedQuotes += 1
    guard let end = ByteSearch.firstIndex(of: UInt8(ascii: ">"), in: bytes, from: next) else { return bytes.count }
    return end + 1
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
