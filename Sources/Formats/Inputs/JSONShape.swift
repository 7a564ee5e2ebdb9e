/// How JSON is laid out, by its beginning.
enum JSONShape {
  /// One object, one object a line, or an array of objects.
  case object, lines, array

  private static let keys = [
    "\"text\"", "\"body\"", "\"html\"", "\"content\"", "\"headline\"", "\"body_text\"", "\"body_xhtml\"", "\"bodies\"",
  ]

  /// Nothing when it is no JSON.
  static func of(_ start: ArraySlice<UInt8>, _ type: String) -> JSONShape? {
    if type == "application/x-ndjson" { return .lines }
    let text = ByteOrderMark.skipped(Array(start)).drop { Ascii.isSpace($0) }
    if text.first == UInt8(ascii: "[") {
      let first = text.dropFirst().first { !Ascii.isSpace($0) }
      return first == UInt8(ascii: "{") ? .array : nil
    }
    guard text.first == UInt8(ascii: "{") else { return nil }
    guard let end = text.firstIndex(of: 0x0A) else {
      // A line that is longer than what is seen, or an only one.
      return type == "application/json" ? .object : .lines
    }
    guard text[..<end].last(where: { !Ascii.isSpace($0) }) == UInt8(ascii: "}") else { return .object }
    let hasMore = text[end...].contains { $0 == UInt8(ascii: "{") }
    return type == "application/json" && !hasMore ? .object : .lines
  }

  /// Whether an object seems to hold an article: folders and crawls hold much JSON that is something else.
  static func isArticle(_ start: ArraySlice<UInt8>, _ map: FieldMap?) -> Bool {
    let mapped = map?.keys.map { "\"\($0.lowercased())\"" } ?? []
    return (keys + mapped).contains { Ascii.contains(start, $0) }
  }
}
