/// By which an entry of a feed is known again: the same mark is the same text.
public struct EntryMark: Sendable, Hashable {
  /// 64 bits of the content's hash.
  public let value: UInt64

  /// Takes a mark as it was stored.
  public init(value: UInt64) { self.value = value }

  /// The mark of a content hash: its first 8 bytes.
  public init(_ contentHash: String) {
    value = contentHash.utf8.prefix(13).reduce(0) { hash, byte in (hash << 5) &+ UInt64(Self.digit(byte)) }
  }

  /// The digit of base32 that a letter stands for.
  private static func digit(_ byte: UInt8) -> UInt8 { byte >= 0x61 ? (byte - 0x61) & 31 : (byte &- 0x18) & 31 }
}
