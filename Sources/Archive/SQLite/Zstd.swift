internal import CZstd
import Synchronization

/// Compression of stored articles.
enum Zstd {
  static let level: Int32 = 3
  /// What a stored article may grow to when it is read.
  static let contentBytesMax = 64 << 20

  static func compress(_ bytes: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: ZSTD_compressBound(bytes.count)) { buffer, count in
      let written = ZSTD_compress(buffer.baseAddress, buffer.count, bytes, bytes.count, level)
      // The bound is what zstd itself says is enough, so that a failure here is a lack of memory.
      precondition(ZSTD_isError(written) == 0, "zstd cannot compress")
      count = written
    }
  }

  /// Calls `body` with what the bytes hold; nothing when they are damaged or would grow past ``contentBytesMax``.
  static func withDecompressed<Value>(
    _ bytes: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> Value
  ) rethrows -> Value? {
    let size = ZSTD_getFrameContentSize(bytes.baseAddress, bytes.count)
    guard size <= UInt64(contentBytesMax) else { return nil }
    let reader = readers.withLock { $0.popLast() } ?? ZstdReader()
    defer { readers.withLock { if $0.count < readersMax { $0.append(reader) } } }
    return try reader.withDecompressed(bytes, size: Int(size), body)
  }

  /// Readers that nobody uses, for the next.
  private static let readers = Mutex<[ZstdReader]>([])
  private static let readersMax = 4
}

/// zstd's memory for reading, and ours for what it reads: to make them anew for each article costs more than reading one.
private final class ZstdReader: @unchecked Sendable {  // Safe: whoever took it from the list is alone with it.
  private let context = ZSTD_createDCtx()
  private var room: UnsafeMutableRawBufferPointer

  /// The most that is kept for the next article.
  private static let roomBytesMax = 256 << 10

  init() { room = .allocate(byteCount: 64 << 10, alignment: 16) }

  deinit {
    room.deallocate()
    ZSTD_freeDCtx(context)
  }

  func withDecompressed<Value>(
    _ bytes: UnsafeRawBufferPointer, size: Int, _ body: (UnsafeRawBufferPointer) throws -> Value
  ) rethrows -> Value? {
    if size > room.count {
      room.deallocate()
      room = .allocate(byteCount: size, alignment: 16)
    }
    defer {
      if room.count > Self.roomBytesMax {
        room.deallocate()
        room = .allocate(byteCount: Self.roomBytesMax, alignment: 16)
      }
    }
    let written = ZSTD_decompressDCtx(context, room.baseAddress, room.count, bytes.baseAddress, bytes.count)
    guard ZSTD_isError(written) == 0, written == size else { return nil }
    return try body(UnsafeRawBufferPointer(rebasing: room[..<size]))
  }
}
