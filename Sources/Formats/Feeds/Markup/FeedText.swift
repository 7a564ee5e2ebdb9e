/// Texts of feeds.
enum FeedText {
  /// Without whitespace at the ends.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, TextCleaning.isSpace(first) || TextCleaning.isSpace(last)
    else { return text }
    guard let start = scalars.firstIndex(where: { !TextCleaning.isSpace($0) }),
      let end = scalars.lastIndex(where: { !TextCleaning.isSpace($0) })
    else { return "" }
    return String(scalars[start...end])
  }

  /// U+0080 to U+009F, which no text holds, as what windows-1252 has there: systems write its bytes as numbers.
  static func withoutControls(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { (0x80...0x9F).contains($0.value) }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard (0x80...0x9F).contains(scalar.value) else {
        result.append(scalar)
        continue
      }
      let bytes = Windows1252.utf8([UInt8(truncatingIfNeeded: scalar.value)])
      result.append(contentsOf: String(decoding: bytes, as: UTF8.self).unicodeScalars)
    }
    return String(result)
  }

  /// A short text on one line, cut at a scalar's end where it is too long.
  static func label(_ text: String) -> String {
    TextCleaning.collapsed(text.prefix(byteCountMax: FeedLimits.labelBytesMax))
  }

  /// What a reader sees of some HTML, on one line: tags dropped, references resolved.
  static func plain(html: String) -> String {
    let html = html.prefix(byteCountMax: FeedLimits.labelBytesMax * 16)
    guard html.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }) else { return label(html) }
    return label(HTMLText.resolved(HTMLText.withoutTags(html)))
  }

  /// Plain text as HTML.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }) else { return text }
    return text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
