import Foundation

/// Reads lines from a descriptor, none longer than a limit.
struct LineReader {
  /// One line without its end.
  struct Line: Sendable {
    /// From 1.
    let number: Int
    /// True when the line was longer than the limit; the bytes are its beginning.
    let isCut: Bool
    private let bytes: HeldBytes

    init(number: Int, bytes: [UInt8], isCut: Bool) {
      self.number = number
      self.isCut = isCut
      self.bytes = HeldBytes(bytes)
    }

    /// How many bytes it has, or had.
    var count: Int { bytes.count }

    /// The bytes, once: they are free when their reader is done with them, while the line is still held among others.
    func takeBytes() -> [UInt8] { bytes.take() }
  }

  /// The longest line, in bytes: a document of the contract's size, escaped.
  static let lineBytesMax = 32 << 20

  private let descriptor: Int32
  private var chunk = [UInt8](repeating: 0, count: 256 << 10)
  private var range = 0..<0
  private var number = 0
  private var isAtEnd = false

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line; nothing at the end.
  mutating func next() throws -> Line? {
    var bytes: [UInt8] = []
    var isCut = false
    while true {
      if range.isEmpty { try fill() }
      guard !range.isEmpty else {
        guard !bytes.isEmpty || isCut else { return nil }
        break
      }
      let end = lineEnd()
      let piece = chunk[range.lowerBound..<(end ?? range.upperBound)]
      if bytes.count + piece.count > Self.lineBytesMax { isCut = true } else { bytes.append(contentsOf: piece) }
      range = (end.map { $0 + 1 } ?? range.upperBound)..<range.upperBound
      if end != nil { break }
    }
    number += 1
    if bytes.last == 0x0D { bytes.removeLast() }
    // A line that grew while it was read has room for as much again, and stays in memory while it is worked on.
    if bytes.capacity > bytes.count + chunk.count { bytes = bytes.withUnsafeBufferPointer { Array($0) } }
    return Line(number: number, bytes: bytes, isCut: isCut)
  }

  /// Where the line ends, if it ends in what was read. A document is one long line, so that `memchr` does the looking.
  private func lineEnd() -> Int? {
    chunk.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let found = memchr(base + range.lowerBound, 0x0A, range.count) else {
        return nil
      }
      return UnsafeRawPointer(found) - base
    }
  }

  private mutating func fill() throws {
    guard !isAtEnd else { return }
    while true {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        range = 0..<count
        return
      }
      if count == 0 {
        isAtEnd = true
        return
      }
      guard errno == EINTR else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    }
  }
}
