/// The first line of a table, which names its columns.
struct CSVHeader {
  /// What may stand between fields: RFC 4180's comma, and what spreadsheets write elsewhere.
  static let delimiters: [UInt8] = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }
  private static let texts: Set<String> = ["text", "body", "content", "html"]
  private static let others: Set<String> = [
    "title", "headline", "url", "link", "date", "published", "publishedat", "published_at", "author", "authors",
    "source", "language", "summary", "description", "standfirst", "section", "tags", "country", "domain",
  ]

  /// The columns' names, as the table has them.
  let names: [String]

  init(_ fields: [[UInt8]], charset: String = "") {
    let decoded = fields.map { TextCleaning.collapsed(CharsetDecoder.decode($0, declared: charset)) }
    names = decoded
  }

  /// Whether the columns hold articles: a text, and something beside it that articles have.
  func isArticles(_ map: FieldMap?) -> Bool {
    let lower = names.map { $0.lowercased() }
    if let map { return map.keys.contains { lower.contains($0.lowercased()) } }
    return hasText && lower.contains { Self.others.contains($0) }
  }

  /// Whether a column holds the text by its usual name.
  var hasText: Bool { names.contains { Self.texts.contains($0.lowercased()) } }

  /// What parts the fields; nothing when the bytes are no table.
  ///
  /// A table that is not called one must have a first line in which two columns have names that articles' facts have.
  static func delimiter(_ start: ArraySlice<UInt8>, _ type: String, _ map: FieldMap?) -> UInt8? {
    let text = ByteOrderMark.skipped(Array(start))
    guard let first = text.first, first != UInt8(ascii: "<") else { return nil }
    var line = Array(text.prefix { !isLineEnd($0) })
    let stated = statedDelimiter(line)
    if stated != nil { line = Array(text.dropFirst(line.count).drop(while: isLineEnd).prefix { !isLineEnd($0) }) }
    let best = stated ?? delimiters.max { one, other in line.count { $0 == one } < line.count { $0 == other } }
    if type == "text/tab-separated-values" { return UInt8(ascii: "\t") }
    guard let best else { return nil }
    if type == "text/csv" || type == "application/csv" { return best }
    guard line.count < text.count, line.contains(best) else { return nil }
    var parser = CSVRecordParser(best)
    guard parser.add(line) else { return nil }
    return CSVHeader(parser.fields).isArticles(map) ? best : nil
  }

  /// What a line "sep=;" before the header says, as a spreadsheet takes it.
  static func statedDelimiter(_ line: [UInt8]) -> UInt8? {
    guard line.count == 5, Ascii.hasPrefix(line[...], "sep="), delimiters.contains(line[4]) else { return nil }
    return line[4]
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
