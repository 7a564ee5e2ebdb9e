internal import CZstd
internal import Models
internal import Wire

/// A document as it lies in the file: its protobuf message, compressed where that pays.
struct StoredContent: Sendable {
  /// How the bytes are to be read.
  enum Encoding: Int, Sendable {
    case plain = 0
    case zstd = 1
  }

  var encoding: Encoding
  var bytes: [UInt8]

  /// Below this size compression saves less than a page.
  static let compressedBytesMin = 512
  /// What a stored document unpacks to at most: its content and everything beside it, each at its bound.
  static let unpackedBytesMax = 16 << 20
  /// zstd's own default is 3; 1 is twice as fast and loses a tenth.
  static let compressionLevel: Int32 = 1

  init(encoding: Encoding, bytes: [UInt8]) {
    self.encoding = encoding
    self.bytes = bytes
  }

  /// Packs a document.
  init(_ document: Document) throws(QueueError) {
    let plain: [UInt8]
    do {
      plain = try document.wireBytes()
    } catch {
      throw QueueError(.internal, "a document cannot be written", cause: error)
    }
    if let packed = Self.compressed(plain) {
      self.init(encoding: .zstd, bytes: packed)
    } else {
      self.init(encoding: .plain, bytes: plain)
    }
  }

  /// Unpacks the document; nothing when the bytes are damaged.
  func document() -> Document? {
    switch encoding {
    case .plain: try? Document(wireBytes: bytes)
    case .zstd: Self.decompressed(bytes).flatMap { try? Document(wireBytes: $0) }
    }
  }

  /// Nothing when it would not be smaller by an eighth.
  private static func compressed(_ plain: [UInt8]) -> [UInt8]? {
    guard plain.count >= compressedBytesMin else { return nil }
    let limit = plain.count - plain.count / 8
    var isSmaller = false
    let packed = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      let size = ZSTD_compress(buffer.baseAddress, limit, plain, plain.count, compressionLevel)
      isSmaller = ZSTD_isError(size) == 0
      count = isSmaller ? size : 0
    }
    return isSmaller ? packed : nil
  }

  private static func decompressed(_ packed: [UInt8]) -> [UInt8]? {
    let announced = ZSTD_getFrameContentSize(packed, packed.count)
    guard announced <= UInt64(unpackedBytesMax) else { return nil }
    let capacity = Int(announced)
    var isWhole = false
    let plain = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      let size = ZSTD_decompress(buffer.baseAddress, capacity, packed, packed.count)
      isWhole = ZSTD_isError(size) == 0 && size == capacity
      count = isWhole ? size : 0
    }
    return isWhole ? plain : nil
  }
}
