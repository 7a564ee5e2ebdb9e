import Models

/// The part of a text that a snippet shows.
struct SnippetWindow {
  /// The part's first scalar, by its number in the text.
  var start: Int
  var bytes: Range<Int>

  /// The window with single spaces, and with dots where the text goes on; `marks` are spans of the text, ascending and apart.
  func snippet(of text: UnsafeBufferPointer<UInt8>, isCut: Bool, marks: [Span]) -> Snippet {
    var shown: [UInt8] = []
    shown.reserveCapacity(bytes.count + 8)
    if start > 0 { shown.append(contentsOf: "… ".utf8) }
    // Where each scalar of the window stands in the snippet.
    var places: [Int] = []
    places.reserveCapacity(bytes.count + 1)
    var count = start > 0 ? 2 : 0
    var (at, wasSpace) = (bytes.lowerBound, true)
    while at < bytes.upperBound {
      places.append(count)
      let length = Self.length(from: text[at])
      let isSpace = Self.isSpace(text, at: at, length: length)
      defer { at += length }
      if isSpace, wasSpace { continue }
      if isSpace {
        shown.append(0x20)
      } else if length == 1 {
        shown.append(text[at])
      } else {
        shown.append(contentsOf: text[at..<min(at + length, text.count)])
      }
      count += 1
      wasSpace = isSpace
    }
    places.append(count)
    if isCut { shown.append(contentsOf: " …".utf8) }
    return Snippet(
      text: String(decoding: shown, as: UTF8.self),
      highlights: marks.map { Span(start: places[$0.start - start], end: places[$0.end - start]) })
  }

  /// Bytes of the scalar that begins with `lead`.
  private static func length(from lead: UInt8) -> Int { lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

  private static func isSpace(_ text: UnsafeBufferPointer<UInt8>, at index: Int, length: Int) -> Bool {
    let lead = text[index]
    guard lead >= 0x80 else { return lead == 0x20 || (0x09...0x0D).contains(lead) }
    // The spaces outside ASCII begin with these bytes: U+0085 and U+00A0, U+1680, U+2000 to U+205F, U+3000.
    guard lead == 0xC2 || (0xE1...0xE3).contains(lead) else { return false }
    let scalar = String(decoding: text[index..<min(index + length, text.count)], as: UTF8.self).unicodeScalars.first
    return scalar?.properties.isWhitespace ?? false
  }
}
