/// For the n-grams of one to five letters that tell languages apart, how much each speaks for which language.
///
/// The embedded `language-ngrams.bin.zst` (``PackedColumns``); `Tools/models/language-ngrams.py` writes it and says what is in it.
struct NgramTable: Sendable {
  static let standard = NgramTable(PackedColumns(EmbeddedData.unpacked("language-ngrams.bin.zst")))

  /// The languages, by their numbers.
  let languages: [String]

  /// A bucket holds the keys that are equal but for so many bits: some eight.
  private static let lowBits: UInt32 = 18
  /// Where each bucket begins among the n-grams and among the entries; behind them all the ends.
  private let buckets: [(ngram: UInt32, entry: UInt32)]
  private let keys: [UInt32]
  /// How many entries each n-gram has.
  private let counts: [UInt8]
  private let entries: [(language: UInt8, weight: UInt8)]

  /// The table in some columns; one without languages when they are broken.
  init(_ columns: PackedColumns) {
    var columns = columns
    let codes = columns.column(4 * columns.number())
    let languages = stride(from: codes.startIndex, to: codes.endIndex, by: 4).map { place in
      String(decoding: codes[place..<(place + 4)].prefix { $0 != 0 }, as: UTF8.self)
    }
    let (ngrams, pairs) = (columns.number(), columns.number())
    let isWhole = columns.isLeft(5 * ngrams + 2 * pairs)
    keys = isWhole ? columns.sortedKeys(ngrams) : []
    counts = Array(columns.column(keys.count))
    entries = zip(columns.column(isWhole ? pairs : 0), columns.column(isWhole ? pairs : 0)).map { ($0, $1) }
    let isSound =
      counts.reduce(0) { $0 + Int($1) } == entries.count && entries.allSatisfy { Int($0.language) < languages.count }
    self.languages = isWhole && isSound ? languages : []
    buckets = Self.buckets(keys, counts)
  }

  private static func buckets(_ keys: [UInt32], _ counts: [UInt8]) -> [(ngram: UInt32, entry: UInt32)] {
    var buckets = [(ngram: UInt32, entry: UInt32)](repeating: (0, 0), count: 1 << (32 - lowBits) + 1)
    for (key, count) in zip(keys, counts) {
      buckets[Int(key >> lowBits) + 1].ngram += 1
      buckets[Int(key >> lowBits) + 1].entry += UInt32(count)
    }
    for place in buckets.indices.dropFirst() {
      buckets[place].ngram += buckets[place - 1].ngram
      buckets[place].entry += buckets[place - 1].entry
    }
    return buckets
  }

  /// Adds to each language's score what an n-gram, given by its hash, says for it, in sixteenths.
  ///
  /// - Parameter scores: as many as there are languages.
  func add(_ hash: UInt64, to scores: UnsafeMutableBufferPointer<Int32>) {
    let wanted = UInt32(truncatingIfNeeded: hash)
    let bucket = Int(wanted >> Self.lowBits)
    var (place, entry) = (Int(buckets[bucket].ngram), Int(buckets[bucket].entry))
    let end = Int(buckets[bucket + 1].ngram)
    while place < end, keys[place] < wanted {
      entry += Int(counts[place])
      place += 1
    }
    guard place < end, keys[place] == wanted else { return }
    for next in entry..<(entry + Int(counts[place])) {
      scores[Int(entries[next].language)] &+= Int32(entries[next].weight)
    }
  }
}
