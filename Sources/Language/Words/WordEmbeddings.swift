/// What the common words of a language mean: vectors, of which those of kindred words point the same way.
///
/// The table (``PackedColumns``) is a count, that many sorted 32-bit hashes (the low half of ``StableWordHash``), and a row of 24
/// bytes for each word: two numbers of -7 to 7 in a byte, the first in the low half, 8 added to both. It has 24,000 words of English
/// (`Tools/models/word-embeddings.py` says how they come about), is unpacked when it is first asked for, and kept: 700 KB.
public struct WordEmbeddings: Sendable {
  /// Numbers of a vector.
  public static let dimensions = 48

  private let table: Table

  /// The table of a language; one that knows no word when there is none.
  public init(language: String) {
    table = language.prefix { $0 != "-" } == "en" ? Self.english : .none
  }

  /// Those of an unpacked table; no word of one that is broken.
  init(_ columns: PackedColumns) { table = Table(columns) }

  /// True when the language has no table.
  public var isEmpty: Bool { table.words.keys.isEmpty }

  /// Adds a word's vector, so many times, to a sum of ``dimensions`` numbers; an unknown word adds nothing.
  public func add(_ hash: UInt64, times weight: Double, to sum: inout [Double]) {
    guard let place = table.words.place(of: hash) else { return }
    for index in 0..<Self.rowBytes {
      let byte = table.rows[place * Self.rowBytes + index]
      sum[2 * index] += weight * Double(Int(byte & 0xF) - 8)
      sum[2 * index + 1] += weight * Double(Int(byte >> 4) - 8)
    }
  }

  private static let rowBytes = dimensions / 2
  private static let english = Table(PackedColumns(EmbeddedData.unpacked("embeddings.en.bin.zst")))

  private final class Table: Sendable {
    static let none = Table(PackedColumns([]))

    let words: HashedWords
    let rows: [UInt8]

    init(_ columns: PackedColumns) {
      var columns = columns
      let count = columns.number()
      words = HashedWords(columns.isLeft((4 + rowBytes) * count) ? columns.sortedKeys(count) : [])
      rows = Array(columns.column(rowBytes * words.keys.count))
    }
  }
}
