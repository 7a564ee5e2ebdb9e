/// The date of publication that a page keeps in its own scripts: pages that are put together in the browser state it
/// nowhere else for machines.
enum ScriptDate {
  private static let keys = [
    "datepublished", "publishdate", "publishedat", "published_at", "published_time", "publishedtime", "publish_date",
    "publication_date", "publicationdate", "firstpublished", "date_published", "pubdate", "pub_date", "publishedon",
  ]
  /// What all keys have in common.
  private static let stem = Array("pub".utf8)
  /// More places are not looked at.
  private static let placesMax = 4_096
  /// A longer value is no date, in bytes.
  private static let valueBytesMax = 40

  /// The value of the first such key, in quotes, that begins like a date; empty when there is none.
  ///
  /// - Parameter page: the page with its scripts, UTF-8.
  static func text(in page: [UInt8]) -> String {
    var position = 0
    for _ in 0..<placesMax {
      guard let place = ByteSearch.firstIndex(of: stem, in: page, from: position) else { return "" }
      position = place + stem.count
      let start = max(0, place - 5)
      for key in keys {
        guard let offset = Ascii.firstIndex(of: key, in: page[start..<min(place + key.utf8.count, page.count)]) else {
          continue
        }
        let value = value(in: page, from: offset + key.utf8.count)
        if DateReading.timestamp(value) != nil { return value }
      }
    }
    return ""
  }

  /// What stands in quotes behind a key, a colon or an equals sign: `": "2020-03-04"`, `\":\"2020-03-04`.
  private static func value(in page: [UInt8], from start: Int) -> String {
    var rest = page[start...].prefix(valueBytesMax + 24)
    // The rest of a longer key: "firstPublishedDate".
    rest = rest.drop { isLetter($0) }
    rest = rest.drop { "\"'\\ \t\n".utf8.contains($0) }
    guard rest.first == UInt8(ascii: ":") || rest.first == UInt8(ascii: "=") else { return "" }
    rest = rest.dropFirst().drop { $0 == 0x20 || $0 == UInt8(ascii: "\\") }
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return "" }
    rest = rest.dropFirst()
    guard let end = rest.firstIndex(where: { $0 == quote || $0 == UInt8(ascii: "\\") }) else { return "" }
    return String(decoding: rest[..<end], as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    let lower = Ascii.lowercased(byte)
    return (lower >= 0x61 && lower <= 0x7A) || byte == UInt8(ascii: "_")
  }
}
