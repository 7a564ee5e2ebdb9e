/// An article as comparisons see it: small, and read without its text; what a comparison does not look at may be left empty.
struct Signature: Sendable, Hashable {
  /// The article's row: its time and a discriminator.
  var timeKey: TimeKey
  var source: Int64
  var vector: ArticleVector
  /// Ascending.
  var shingles: [UInt64]
  /// Whether the article says itself when it was published.
  var isDated: Bool
  /// The primary tag ("pt" of "pt-br") of the language in which its words were read: of a headline that of its words, whatever
  /// the article is said to be in.
  var language: String
}

extension Signature {
  /// Shingles as bytes: 8 each, little-endian.
  static func encode(shingles: [UInt64]) -> [UInt8] {
    shingles.flatMap { shingle in withUnsafeBytes(of: shingle.littleEndian) { Array($0) } }
  }

  static func decodeShingles(_ bytes: UnsafeRawBufferPointer) -> [UInt64] {
    (0..<(bytes.count / 8)).map { index in
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
    }
  }
}
