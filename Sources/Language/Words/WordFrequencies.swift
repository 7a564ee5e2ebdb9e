internal import Synchronization

/// How common the words of a language are, from an embedded table.
///
/// The table (``HashedRows``) has one byte for each word: 25 times its Zipf value (log10 of its occurrences in 10^9 words; van Heuven et
/// al. 2014). It is unpacked when its language is first asked for, and kept: 150 to 300 KB.
public struct WordFrequencies: Sendable {
  /// The rarity of a word that the table does not have.
  public static let unknownRarity: Float = 7.4

  private let table: HashedRows

  /// The table of a language; one that knows no word when there is none.
  public init(language: String) {
    let base = String(language.prefix { $0 != "-" })
    table = Self.table(base == "no" ? "nb" : base)
  }

  /// True when the language has no table.
  public var isEmpty: Bool { table.isEmpty }

  /// -log10 of the word's share of all words.
  public func rarity(_ hash: UInt64) -> Float {
    table.row(of: hash)?.first.map { 9 - Float($0) / 25 } ?? Self.unknownRarity
  }

  private static let unpacked = Mutex<[String: HashedRows]>([:])

  /// Only languages that have a table are kept, so that there are never more than those.
  private static func table(_ language: String) -> HashedRows {
    guard languages.contains(language) else { return .none }
    return unpacked.withLock { tables in
      if let table = tables[language] { return table }
      let table = HashedRows(
        PackedColumns(EmbeddedData.unpacked("frequencies.\(language).bin.zst")), rowBytes: 1)
      tables[language] = table
      return table
    }
  }
}
