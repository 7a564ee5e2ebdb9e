import Crypto

/// SHA-256 over fields of which none can run into the next: each is led by its length.
struct StableHash {
  /// 26 characters are 130 bits.
  static let characterCount = 26

  private var hasher = SHA256()

  mutating func combine(_ text: String) {
    var text = text
    text.withUTF8 { combine($0) }
  }

  mutating func combine(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { combine($0) } }

  /// 26 characters of base32.
  func finish() -> String { Base32.encode(hasher.finalize(), count: Self.characterCount) }

  private mutating func combine(_ bytes: UnsafeBufferPointer<UInt8>) {
    withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { hasher.update(bufferPointer: $0) }
    hasher.update(bufferPointer: UnsafeRawBufferPointer(bytes))
  }
}
