/// Cuts a stream of bytes into lines, in bounded memory.
struct LineSplitter {
  /// One line without its end, or that there was one too long to keep.
  enum Line: Hashable {
    case text([UInt8])
    case tooLong(byteCount: Int)
  }

  private let bytesMax: Int
  private var kept: [UInt8] = []
  private var byteCount = 0

  /// Keeps at most `bytesMax` bytes of a line.
  init(bytesMax: Int) { self.bytesMax = bytesMax }

  /// Takes more bytes and gives the lines that they complete.
  mutating func add(_ bytes: some Collection<UInt8>) -> [Line] {
    var lines: [Line] = []
    var pieces = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)[...]
    let rest = pieces.popLast()
    for piece in pieces {
      take(piece)
      lines.append(finish())
    }
    if let rest { take(rest) }
    return lines
  }

  /// The last line, when the stream does not end in a line end.
  mutating func end() -> Line? { byteCount == 0 ? nil : finish() }

  private mutating func take(_ piece: some Collection<UInt8>) {
    byteCount += piece.count
    if byteCount <= bytesMax { kept += piece } else { kept = [] }
  }

  private mutating func finish() -> Line {
    defer { (kept, byteCount) = ([], 0) }
    guard byteCount <= bytesMax else { return .tooLong(byteCount: byteCount) }
    if kept.last == 0x0D { kept.removeLast() }
    return .text(kept)
  }
}
