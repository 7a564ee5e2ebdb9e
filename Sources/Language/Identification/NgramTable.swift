/// For the n-grams of one to five letters that tell languages apart, how much each speaks for which language.
///
/// The embedded `language-ngrams.bin`, read in place; `Tools/models/language-ngrams.py` writes it and says what is in it.
struct NgramTable: @unchecked Sendable {  // Points into the program's own constant data.
  static let standard = NgramTable(EmbeddedData.bytes("language-ngrams.bin"))

  /// The languages, by their numbers.
  let languages: [String]

  private static let bucketBits: UInt32 = 14
  private static let countBits: UInt32 = 7
  private let bytes: UnsafeRawBufferPointer
  private let buckets, ngrams, entries: Int

  /// The table in some bytes; one without languages when they are not as long as they say.
  init(_ bytes: UnsafeRawBufferPointer) {
    func number(_ offset: Int) -> Int {
      offset + 4 <= bytes.count
        ? Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))) : 0
    }
    let count = min(number(0), bytes.count / 4)
    buckets = 12 + 4 * count
    ngrams = buckets + 8 * (1 << Self.bucketBits + 1)
    entries = ngrams + 4 * number(4 + 4 * count)
    self.bytes = bytes
    guard bytes.count == entries + 2 * number(8 + 4 * count) else {
      languages = []
      return
    }
    languages = (0..<count).map { place in
      String(decoding: bytes[(4 + 4 * place)..<(8 + 4 * place)].prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  /// Adds to each language's score what an n-gram, given by its hash, says for it, in sixteenths.
  ///
  /// - Parameter scores: as many as there are languages.
  func add(_ hash: UInt64, to scores: UnsafeMutableBufferPointer<Int32>) {
    let key = UInt32(truncatingIfNeeded: hash)
    let bucket = buckets + 8 * Int(key >> (32 - Self.bucketBits))
    let wanted = key & (1 << (32 - Self.bucketBits) - 1)
    var place = ngrams + 4 * Int(load(bucket))
    let end = ngrams + 4 * Int(load(bucket + 8))
    var entry = entries + 2 * Int(load(bucket + 4))
    while place < end {
      let found = load(place)
      let size = 2 * Int(found & (1 << Self.countBits - 1))
      if found >> Self.countBits >= wanted {
        guard found >> Self.countBits == wanted else { return }
        for next in stride(from: entry, to: entry + size, by: 2) {
          scores[Int(bytes[next])] &+= Int32(bytes[next + 1])
        }
        return
      }
      entry += size
      place += 4
    }
  }

  private func load(_ offset: Int) -> UInt32 {
    UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}
