internal import CZlib

/// What was compressed by gzip (RFC 1952): all members of the file one after the other, as crawls have them, each checked
/// against its sum.
final class GzipSource: ByteSource {
  /// A window of 32 KiB, and gzip's head and sum around the data.
  private static let windowBits: Int32 = 15 + 16

  private let source: BufferedSource
  private let meter: ExpansionGuard
  private var stream = z_stream()
  private let input = UnsafeMutableRawBufferPointer.allocate(byteCount: BufferedSource.chunkBytes, alignment: 16)
  private var isAtEnd = false

  init(_ source: BufferedSource, _ meter: ExpansionGuard) throws(FormatError) {
    (self.source, self.meter) = (source, meter)
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, Self.windowBits, ZLIB_VERSION, size) == Z_OK else {
      throw FormatError(.tooLarge, "there is no memory to unpack it")
    }
  }

  deinit {
    inflateEnd(&stream)
    input.deallocate()
  }

  func read(upTo count: Int) throws(FormatError) -> [UInt8] {
    guard !isAtEnd else { return [] }
    var failure: FormatError?
    let wanted = min(count, BufferedSource.chunkBytes)
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
      do throws(FormatError) {
        while filled == 0, !isAtEnd { filled = try inflate(into: buffer) }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    try meter.addExpanded(bytes.count)
    return bytes
  }

  /// One step; the result is how many bytes it gave.
  private func inflate(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(FormatError) -> Int {
    if stream.avail_in == 0 {
      let bytes = try source.read(upTo: input.count)
      guard !bytes.isEmpty else { throw FormatError(.malformed, "the gzip file is cut off") }
      input.copyBytes(from: bytes)
      stream.next_in = input.baseAddress?.assumingMemoryBound(to: Bytef.self)
      stream.avail_in = UInt32(bytes.count)
    }
    stream.next_out = buffer.baseAddress
    stream.avail_out = UInt32(buffer.count)
    let result = CZlib.inflate(&stream, Z_NO_FLUSH)
    let count = buffer.count - Int(stream.avail_out)
    switch result {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END: try endMember()
    default: throw FormatError(.malformed, "the gzip file is damaged")
    }
    return count
  }

  /// Another member may follow; zeros and anything else behind the last one are padding, as gzip itself has it.
  private func endMember() throws(FormatError) {
    if stream.avail_in > 0, let next = stream.next_in {
      source.putBack(Array(UnsafeBufferPointer(start: next, count: Int(stream.avail_in)))[...])
      stream.avail_in = 0
    }
    guard Compression.of(try source.peek(2)) == .gzip else {
      isAtEnd = true
      return
    }
    inflateReset(&stream)
  }
}
