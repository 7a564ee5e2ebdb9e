internal import Models

/// The records of a table with a header line, each a document.
final class CSVItems: ItemReader {
  private static let recordBytesMax = FormatCatalog.contentBytesMax
  private static let headerBytesMax = 64 << 10

  private let source: BufferedSource
  private let delimiter: UInt8
  private let map: FieldMap?
  private let header: CSVHeader
  private var line = 1

  /// Reads the header; nothing when it does not name an article's facts and nobody asked for this very file.
  init?(
    _ source: BufferedSource, _ delimiter: UInt8, _ origin: InputOrigin, _ map: FieldMap?
  ) throws(FormatError) {
    (self.source, self.delimiter, self.map) = (source, delimiter, map)
    var parser = CSVRecordParser(delimiter)
    var isComplete = false
    while !isComplete {
      guard case .text(let bytes)? = try source.line(upTo: Self.headerBytesMax), parser.byteCount < Self.headerBytesMax
      else { throw FormatError(.malformed, "CSV without a header line of at most \(Self.headerBytesMax >> 10) KiB") }
      let text = parser.byteCount == 0 ? Array(ByteOrderMark.skipped(bytes)) : bytes
      line += 1
      if line == 2, CSVHeader.statedDelimiter(text) != nil { continue }
      isComplete = parser.add(text)
    }
    header = CSVHeader(parser.fields)
    guard origin.isNamed || header.isArticles(map) else { return nil }
    guard map != nil || header.hasText else {
      let names = FieldMap.listed(header.names)
      throw FormatError(
        .noText,
        "no column is called text, body, content or html; say which with a map, text=COLUMN (there are \(names))")
    }
  }

  func next() throws(FormatError) -> ItemStep? {
    while true {
      let place = InputPlace(line: line)
      var parser = CSVRecordParser(delimiter)
      var isComplete = false
      while !isComplete {
        guard let next = try source.line(upTo: Self.recordBytesMax) else {
          guard parser.byteCount > 0 else { return nil }
          return refused("the table ends inside of a quotation", at: place)
        }
        line += 1
        guard case .text(let bytes) = next, parser.byteCount + bytes.count <= Self.recordBytesMax else {
          return refused("a record may have at most \(Self.recordBytesMax >> 20) MiB", at: place)
        }
        isComplete = parser.add(bytes)
      }
      guard parser.fields.contains(where: { $0.contains { $0 > 0x20 } }) else { continue }
      do throws(FormatError) {
        return .item(InputItem(.document(try CSVRecord.document(parser.fields, header, map)), at: place))
      } catch {
        return refused(error.reason, at: place)
      }
    }
  }

  private func refused(_ reason: String, at place: InputPlace) -> ItemStep {
    .item(InputItem(.refused(reason: reason), at: place))
  }
}
