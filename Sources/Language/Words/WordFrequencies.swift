internal import Synchronization

/// How common the words of a language are, from an embedded table.
///
/// The table (``PackedColumns``) is a count, that many sorted 32-bit hashes (the low half of ``StableWordHash``), and a column of 25
/// times the word's Zipf value (log10 of its occurrences in 10^9 words; van Heuven et al. 2014). Two words share a hash once
/// in 10^5. It is unpacked when its language is first asked for, and kept: 150 to 300 KB.
public struct WordFrequencies: Sendable {
  /// The rarity of a word that the table does not have.
  public static let unknownRarity: Float = 7.4

  private let table: Table

  /// The table of a language; one that knows no word when there is none.
  public init(language: String) {
    let base = String(language.prefix { $0 != "-" })
    table = Self.table(base == "no" ? "nb" : base)
  }

  /// True when the language has no table.
  public var isEmpty: Bool { table.keys.isEmpty }

  /// -log10 of the word's share of all words.
  public func rarity(_ hash: UInt64) -> Float {
    let wanted = UInt32(truncatingIfNeeded: hash)
    let bucket = Int(wanted >> Table.lowBits)
    var place = table.starts[bucket]
    let end = table.starts[bucket + 1]
    while place < end, table.keys[place] < wanted { place += 1 }
    guard place < end, table.keys[place] == wanted else { return Self.unknownRarity }
    return 9 - Float(table.levels[place]) / 25
  }

  private static let unpacked = Mutex<[String: Table]>([:])

  /// Only languages that have a table are kept, so that there are never more than those.
  private static func table(_ language: String) -> Table {
    guard languages.contains(language) else { return .none }
    return unpacked.withLock { tables in
      if let table = tables[language] { return table }
      let table = Table(PackedColumns(EmbeddedData.unpacked("frequencies.\(language).bin.zst")))
      tables[language] = table
      return table
    }
  }

  /// An unpacked table.
  private final class Table: Sendable {
    /// A bucket holds the hashes that are equal but for so many bits: some ten.
    static let lowBits: UInt32 = 20
    static let none = Table(PackedColumns([]))

    let keys: [UInt32]
    let levels: [UInt8]
    /// Where each bucket begins in `keys`, and behind them all its end.
    let starts: [Int]

    init(_ columns: PackedColumns) {
      var columns = columns
      let count = columns.number()
      keys = columns.isLeft(5 * count) ? columns.sortedKeys(count) : []
      levels = Array(columns.column(keys.count))
      var starts = [Int](repeating: 0, count: 1 << (32 - Self.lowBits) + 1)
      for key in keys { starts[Int(key >> Self.lowBits) + 1] += 1 }
      for bucket in starts.indices.dropFirst() { starts[bucket] += starts[bucket - 1] }
      self.starts = starts
    }
  }
}
