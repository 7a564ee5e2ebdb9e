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
  public var isEmpty: Bool { table.words.keys.isEmpty }

  /// -log10 of the word's share of all words.
  public func rarity(_ hash: UInt64) -> Float {
    guard let place = table.words.place(of: hash) else { return Self.unknownRarity }
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
    static let none = Table(PackedColumns([]))

    let words: HashedWords
    let levels: [UInt8]

    init(_ columns: PackedColumns) {
      var columns = columns
      let count = columns.number()
      words = HashedWords(columns.isLeft(5 * count) ? columns.sortedKeys(count) : [])
      levels = Array(columns.column(words.keys.count))
    }
  }
}
