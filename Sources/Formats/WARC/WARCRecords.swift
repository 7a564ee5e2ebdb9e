/// Cuts a WARC archive into records, and finds the next one again behind one that lies about its length.
struct WARCRecords {
  /// What stood there.
  enum Found {
    case record(WARCRecord)
    /// A record of which nothing can be used.
    case broken(reason: String)
  }

  /// The largest block that is kept: a document and what HTTP puts in front of it.
  static let blockBytesMax = FormatCatalog.contentBytesMax + HTTPMessage.headBytesMax
  private static let headBytesMax = 64 << 10
  private static let searchBytes = 1 << 20

  private let source: BufferedSource

  init(_ source: BufferedSource) { self.source = source }

  /// The next record; nothing at the end.
  func next() throws(FormatError) -> Found? {
    while let byte = try source.peek(1).first, byte == 0x0A || byte == 0x0D { _ = try source.skip(1) }
    guard try !source.peek(1).isEmpty else { return nil }
    guard WARCBoundary.isVersion(try source.peek(8)) else {
      try search()
      return .broken(reason: "what stands here is no WARC record")
    }
    guard let headers = try head() else {
      try search()
      return .broken(reason: "the record's head has no end within \(Self.headBytesMax >> 10) KiB")
    }
    guard let length = Int(headers["content-length"]), length >= 0 else {
      try search()
      return .broken(reason: "the record does not say how long it is")
    }
    guard length <= Self.blockBytesMax else {
      let size = "a document may have at most \(FormatCatalog.contentBytesMax >> 20) MiB"
      return .broken(reason: try passOver(length) ?? size)
    }
    return try body(headers, length)
  }

  private func head() throws(FormatError) -> HeaderLines? {
    var lines: [ArraySlice<UInt8>] = []
    var byteCount = 0
    while case .text(let line)? = try source.line(upTo: Self.headBytesMax) {
      guard !line.isEmpty else { return HeaderLines(lines.dropFirst()) }
      byteCount += line.count + 2
      guard byteCount <= Self.headBytesMax, lines.count < HeaderLines.linesMax else { return nil }
      lines.append(line[...])
    }
    return nil
  }

  private func body(_ headers: HeaderLines, _ length: Int) throws(FormatError) -> Found {
    let block = source.readUnbroken(upTo: length)
    if block.count == length, isAtBoundary() { return .record(WARCRecord(headers: headers, block: block)) }
    if let next = WARCBoundary.first(in: block[...]) {
      source.putBack(block[next...])
      return .broken(reason: Self.lie(length, next - block.startIndex))
    }
    guard block.count == length else {
      return .broken(reason: Self.cut(length, block.count))
    }
    try search()
    return .broken(reason: "the record says that it has \(length) bytes, but goes on behind them")
  }

  private static func lie(_ length: Int, _ next: Int) -> String {
    "the record says that it has \(length) bytes (Content-Length), but the next one begins after \(next)"
  }

  private static func cut(_ length: Int, _ count: Int) -> String {
    "the record is cut off: it says that it has \(length) bytes, and has \(count)"
  }

  /// Whether the source stands where a record may end: at its end, or in front of the next one.
  private func isAtBoundary() -> Bool {
    // Where it breaks off here, the record is whole, and what is wrong comes out with the next one.
    guard let behind = try? source.peek(16) else { return true }
    let rest = behind.drop { $0 == 0x0A || $0 == 0x0D }
    return rest.isEmpty ? behind.count < 16 : WARCBoundary.isVersion(rest)
  }

  /// Passes over a block that is too large to keep. A reason where another record begins in it, so that it lied, or where
  /// the end comes before.
  private func passOver(_ length: Int) throws(FormatError) -> String? {
    var left = length
    while left > 0 {
      let window = try source.peek(min(Self.searchBytes, left))
      guard !window.isEmpty else { return Self.cut(length, length - left) }
      if let next = WARCBoundary.first(in: window) {
        let passed = length - left + next - window.startIndex
        _ = try source.skip(next - window.startIndex)
        return Self.lie(length, passed)
      }
      // What may be the beginning of a boundary is looked at again with what follows it.
      let step = window.count < min(Self.searchBytes, left) || window.count == left ? window.count : window.count - 16
      left -= try source.skip(step)
    }
    return nil
  }

  /// Goes to the next record, at most to the end.
  private func search() throws(FormatError) {
    _ = try source.skip(1)
    while true {
      let window = try source.peek(Self.searchBytes)
      if let next = WARCBoundary.first(in: window) {
        _ = try source.skip(next - window.startIndex)
        return
      }
      guard window.count == Self.searchBytes else {
        _ = try source.skip(window.count)
        return
      }
      _ = try source.skip(window.count - 16)
    }
  }
}
