internal import Models

/// The records of a table with a header line, each a document.
final class CSVItems: ItemReader {
  private static let recordBytesMax = FormatCatalog.contentBytesMax
  private static let headerBytesMax = 64 << 10
  /// So much of a table is asked for its charset.
  private static let charsetBytesMax = 64 << 10

  private let source: BufferedSource
  private let delimiter: UInt8
  private let map: FieldMap?
  private let header: CSVHeader
  /// One for all fields, of which each alone would say little.
  private let charset: String
  private var line = 1

  /// Reads the header; nothing when it does not name an article's facts and nobody asked for this very file.
  init?(
    _ source: BufferedSource, _ delimiter: UInt8, _ origin: InputOrigin, _ map: FieldMap?
  ) throws(FormatError) {
    (self.source, self.delimiter, self.map) = (source, delimiter, map)
    let stated = MediaType(origin.contentType).charset
    charset = stated.isEmpty ? CharsetDecoder.guessed(try source.peek(Self.charsetBytesMax) { _ in true }) : stated
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
    header = CSVHeader(parser.fields, charset: charset)
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
      guard let record = try record() else { return nil }
      switch record {
      case .refused(let reason): return refused(reason, at: place)
      case .fields(let fields):
        guard fields.contains(where: { $0.contains { $0 > 0x20 } }) else { continue }
        do throws(FormatError) {
          let document = try CSVRecord.document(fields, header, map, charset: charset)
          return .item(InputItem(.document(document), at: place))
        } catch {
          return refused(error.reason, at: place)
        }
      }
    }
  }

  private enum Record {
    case fields([[UInt8]])
    case refused(String)
  }

  /// The lines of the next record; nothing at the end.
  private func record() throws(FormatError) -> Record? {
    var parser = CSVRecordParser(delimiter)
    var lines: [[UInt8]] = []
    while let next = try source.line(upTo: Self.recordBytesMax) {
      line += 1
      guard case .text(let bytes) = next, parser.byteCount + bytes.count <= Self.recordBytesMax else {
        if case .text(let bytes) = next { lines.append(bytes) }
        return resumed(behind: lines) ?? .refused("a record may have at most \(Self.recordBytesMax >> 20) MiB")
      }
      lines.append(bytes)
      guard parser.add(bytes) else { continue }
      let isDoubtful = lines.count > 1 && (parser.isRagged || parser.fields.count != header.names.count)
      return isDoubtful ? resumed(behind: lines) ?? .fields(parser.fields) : .fields(parser.fields)
    }
    guard !lines.isEmpty else { return nil }
    return resumed(behind: lines) ?? .refused("the table ends inside of a quotation")
  }

  /// Goes back to the first of some lines that is a whole record by itself: the quotation before it was left open, and has
  /// swallowed it. Nothing where there is none.
  private func resumed(behind lines: [[UInt8]]) -> Record? {
    guard header.names.count > 1, let first = lines.indices.dropFirst().first(where: { isRecord(lines[$0]) }) else {
      return nil
    }
    source.putBack(Array(lines[first...].joined(separator: [0x0A]) + [0x0A])[...])
    line -= lines.count - first
    return .refused("a quotation begins here and does not end; the table is read on from line \(line)")
  }

  private func isRecord(_ line: [UInt8]) -> Bool {
    var parser = CSVRecordParser(delimiter)
    return parser.add(line) && parser.fields.count == header.names.count
  }

  private func refused(_ reason: String, at place: InputPlace) -> ItemStep {
    .item(InputItem(.refused(reason: reason), at: place))
  }
}
