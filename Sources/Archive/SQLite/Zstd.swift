internal import CZstd

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

  /// Nothing when the bytes are damaged or would grow past ``contentBytesMax``.
  static func decompress(_ bytes: UnsafeRawBufferPointer) -> [UInt8]? {
    let size = ZSTD_getFrameContentSize(bytes.baseAddress, bytes.count)
    guard size <= UInt64(contentBytesMax) else { return nil }
    var isWhole = false
    let content = [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
      let written = ZSTD_decompress(buffer.baseAddress, buffer.count, bytes.baseAddress, bytes.count)
      isWhole = ZSTD_isError(written) == 0 && written == Int(size)
      count = isWhole ? written : 0
    }
    return isWhole ? content : nil
  }
}
