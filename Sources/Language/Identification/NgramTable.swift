/// For the n-grams of one to five letters that tell languages apart, how much each speaks for which language.
///
/// The embedded `language-ngrams.bin`, read in place; `Tools/models/language-ngrams.py` writes it and says what is in it.
struct NgramTable: @unchecked Sendable {  // Points into the program's own constant data.
  static let standard = NgramTable(EmbeddedData.bytes("language-ngrams.bin"))

  /// The languages, by their numbers.
  let languages: [String]

  private static let bucketBits = 14
  private let bytes: UnsafeRawBufferPointer
  private let buckets, keys, counts, entryLanguages, entryWeights: Int

  /// The table in some bytes; one without languages when they are not as long as they say.
  init(_ bytes: UnsafeRawBufferPointer) {
    func number(_ offset: Int) -> Int {
      offset + 4 <= bytes.count
        ? Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))) : 0
    }
    let count = min(number(0), bytes.count / 4)
    let (ngrams, entries) = (number(4 + 4 * count), number(8 + 4 * count))
    buckets = 12 + 4 * count
    keys = buckets + 8 * (1 << Self.bucketBits + 1)
    counts = keys + 4 * ngrams
    entryLanguages = counts + ngrams
    entryWeights = entryLanguages + entries
    self.bytes = bytes
    guard bytes.count == entryWeights + entries else {
      languages = []
      return
    }
    languages = (0..<count).map { place in
      String(decoding: bytes[(4 + 4 * place)..<(8 + 4 * place)].prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  /// Adds to each language's score what an n-gram, given by its hash, says for it, in sixteenths.
  func add(_ hash: UInt64, to scores: inout [Int32]) {
    let key = UInt32(truncatingIfNeeded: hash)
    let bucket = buckets + 8 * Int(key >> (32 - UInt32(Self.bucketBits)))
    var place = Int(load(bucket))
    var entry = Int(load(bucket + 4))
    let end = Int(load(bucket + 8))
    while place < end {
      let found = load(keys + 4 * place)
      let count = Int(bytes[counts + place])
      if found == key {
        for next in entry..<(entry + count) {
          scores[Int(bytes[entryLanguages + next])] += Int32(bytes[entryWeights + next])
        }
        return
      }
      guard found < key else { return }
      entry += count
      place += 1
    }
  }

  private func load(_ offset: Int) -> UInt32 {
    UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}
