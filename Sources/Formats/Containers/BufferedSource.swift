import Glibc

/// Looks ahead in a source, and cuts lines from it. Holds one chunk, or as much as is asked for at once.
final class BufferedSource: ByteSource {
  /// One line without its end, or that there was one too long to keep.
  enum Line: Hashable {
    case text([UInt8])
    case tooLong(byteCount: Int)
  }

  /// How much is read at a time.
  static let chunkBytes = 256 << 10

  private let source: any ByteSource
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  /// Thrown when everything that came before it is used up.
  private var failure: FormatError?

  init(_ source: any ByteSource) { self.source = source }

  private var count: Int { buffer.count - start }

  /// Reads one more chunk; false when there is none.
  private func fill() -> Bool {
    guard !isAtEnd, failure == nil else { return false }
    do throws(FormatError) {
      let bytes = try source.read(upTo: Self.chunkBytes)
      guard !bytes.isEmpty else {
        isAtEnd = true
        return false
      }
      if start == buffer.count { (buffer, start) = (bytes, 0) } else { append(bytes) }
      return true
    } catch {
      failure = error
      return false
    }
  }

  private func append(_ bytes: [UInt8]) {
    if start > Self.chunkBytes {
      buffer.removeFirst(start)
      start = 0
    }
    buffer += bytes
  }

  /// The next bytes without taking them, `count` where there are so many.
  func peek(_ count: Int) throws(FormatError) -> ArraySlice<UInt8> {
    while self.count < count, fill() {}
    if self.count == 0, let failure { throw failure }
    return buffer[start...].prefix(count)
  }

  /// The next bytes without taking them: what has come, for a stream may be slow, but no fewer than `wanted` unless
  /// `isEnough` says that they do.
  func peek(_ wanted: Int, isEnough: (ArraySlice<UInt8>) -> Bool) throws(FormatError) -> ArraySlice<UInt8> {
    while count < wanted, count == 0 || !isEnough(buffer[start...]), fill() {}
    return try peek(0).isEmpty && count == 0 ? [] : buffer[start...].prefix(wanted)
  }

  func read(upTo count: Int) throws(FormatError) -> [UInt8] {
    if self.count == 0, !fill() {
      if let failure { throw failure }
      return []
    }
    let bytes = buffer[start...].prefix(count)
    start += bytes.count
    return Array(bytes)
  }

  /// As many bytes as there are, at most `count`.
  func readAll(upTo count: Int) throws(FormatError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let piece = try read(upTo: count - bytes.count)
      guard !piece.isEmpty else { break }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
    }
    return bytes
  }

  /// The same, but where the source breaks off, what came before that; the next call throws.
  func readUnbroken(upTo count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count, let piece = try? read(upTo: count - bytes.count), !piece.isEmpty { bytes += piece }
    return bytes
  }

  /// Puts bytes back in front, to be read next.
  func putBack(_ bytes: ArraySlice<UInt8>) {
    buffer = Array(bytes) + buffer[start...]
    start = 0
  }

  /// Drops bytes; the result is fewer than `count` at the end only.
  func skip(_ count: Int) throws(FormatError) -> Int {
    var left = count
    while left > 0 {
      if self.count == 0, !fill() {
        if let failure { throw failure }
        break
      }
      let step = min(left, self.count)
      start += step
      left -= step
    }
    return count - left
  }

  /// The next line; nothing at the end. Of a line longer than `bytesMax` nothing is kept.
  func line(upTo bytesMax: Int) throws(FormatError) -> Line? {
    var dropped = 0
    var searched = 0
    while true {
      if let end = firstLineFeed(from: start + searched) {
        let bytes = buffer[start..<end]
        start = end + 1
        let byteCount = dropped + bytes.count
        guard byteCount <= bytesMax else { return .tooLong(byteCount: byteCount) }
        return .text(Array(bytes.last == 0x0D ? bytes.dropLast() : bytes))
      }
      searched = count
      if dropped + count > bytesMax {
        dropped += count
        start = buffer.count
        searched = 0
      }
      if !fill() { break }
    }
    if let failure { throw failure }
    let rest = buffer[start...]
    start = buffer.count
    guard dropped + rest.count > 0 else { return nil }
    guard dropped + rest.count <= bytesMax else { return .tooLong(byteCount: dropped + rest.count) }
    return .text(Array(rest.last == 0x0D ? rest.dropLast() : rest))
  }

  /// Where a line feed stands in the buffer, at `index` or behind it.
  private func firstLineFeed(from index: Int) -> Int? {
    guard index < buffer.count else { return nil }
    return buffer.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, let found = memchr(base + index, 0x0A, bytes.count - index) else {
        return nil
      }
      return UnsafeRawPointer(found) - base
    }
  }
}
