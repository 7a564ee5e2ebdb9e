/// An article as comparisons see it: small, and read without its text.
struct Signature: Sendable, Hashable {
  /// A term with its weight, 1 to 255.
  struct WeightedTerm: Sendable, Hashable {
    var key: Int
    var kind: Term.Kind
    var weight: UInt8
  }

  /// The article's row: its time and a discriminator.
  var timeKey: TimeKey
  var source: Int
  /// Ascending by key; only kinds that say something.
  var terms: [WeightedTerm]
  /// Ascending.
  var shingles: [UInt64]
}

extension Signature {
  /// Terms as bytes: key (4), kind (1), weight (1), little-endian.
  static func encode(terms: [WeightedTerm]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(terms.count * 6)
    for term in terms {
      withUnsafeBytes(of: UInt32(truncatingIfNeeded: term.key).littleEndian) { bytes.append(contentsOf: $0) }
      bytes.append(UInt8(term.kind.rawValue))
      bytes.append(term.weight)
    }
    return bytes
  }

  static func decodeTerms(_ bytes: UnsafeRawBufferPointer) -> [WeightedTerm] {
    (0..<(bytes.count / 6)).compactMap { index in
      let key = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 6, as: UInt32.self))
      return Term.Kind(rawValue: Int(bytes[index * 6 + 4])).map { kind in
        WeightedTerm(key: Int(key), kind: kind, weight: bytes[index * 6 + 5])
      }
    }
  }

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
