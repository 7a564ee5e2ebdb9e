/// How common the words of a language are, from an embedded table.
///
/// The table is a little-endian count, that many sorted 32-bit hashes (the low half of ``StableWordHash``), and one byte
/// for each: 25 times the word's Zipf value (log10 of its occurrences in 10^9 words; van Heuven et al. 2014). Two words
/// share a hash once in 10^5.
public struct WordFrequencies: @unchecked Sendable {  // Points into the program's own constant data.
  /// The rarity of a word that the table does not have.
  public static let unknownRarity: Float = 7.4

  private let table: UnsafeRawBufferPointer
  private let count: Int

  /// The table of a language; one that knows no word when there is none.
  public init(language: String) {
    let base = String(language.prefix { $0 != "-" })
    let bytes = EmbeddedData.bytes("frequencies.\(base == "nb" || base == "no" ? "nb" : base).bin")
    let count = bytes.count >= 4 ? Int(UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self))) : 0
    self.count = bytes.count == 4 + count * 5 ? count : 0
    table = bytes
  }

  /// True when the language has no table.
  public var isEmpty: Bool { count == 0 }

  /// -log10 of the word's share of all words.
  public func rarity(_ hash: UInt64) -> Float {
    let wanted = UInt32(truncatingIfNeeded: hash)
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if key(middle) < wanted { low = middle + 1 } else { high = middle }
    }
    guard low < count, key(low) == wanted else { return Self.unknownRarity }
    return 9 - Float(table[4 + count * 4 + low]) / 25
  }

  private func key(_ place: Int) -> UInt32 {
    UInt32(littleEndian: table.loadUnaligned(fromByteOffset: 4 + place * 4, as: UInt32.self))
  }
}
