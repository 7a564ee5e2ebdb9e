/// What the common words of a language mean: vectors, of which those of kindred words point the same way.
///
/// The table (``HashedRows``) has 24 bytes for each word: two numbers of -7 to 7 in a byte, the first in the low half, 8 added to both. It has
/// 24,000 words of English (`Tools/models/word-embeddings.py` says how they come about), is unpacked when it is first asked for, and
/// kept: 700 KB.
public struct WordEmbeddings: Sendable {
  /// Numbers of a vector.
  public static let dimensions = 48

  private let table: HashedRows

  /// The table of a language; one that knows no word when there is none.
  public init(language: String) {
    table = language.prefix { $0 != "-" } == "en" ? Self.english : .none
  }

  /// Those of an unpacked table; no word of one that is broken.
  init(_ columns: PackedColumns) { table = HashedRows(columns, rowBytes: Self.rowBytes) }

  /// True when the language has no table.
  public var isEmpty: Bool { table.isEmpty }

  /// Adds a word's vector, so many times, to a sum of ``dimensions`` numbers; an unknown word adds nothing.
  public func add(_ hash: UInt64, times weight: Double, to sum: inout [Double]) {
    for (index, byte) in (table.row(of: hash) ?? []).enumerated() {
      sum[2 * index] += weight * Double(Int(byte & 0xF) - 8)
      sum[2 * index + 1] += weight * Double(Int(byte >> 4) - 8)
    }
  }

  private static let rowBytes = dimensions / 2
  private static let english = HashedRows(
    PackedColumns(EmbeddedData.unpacked("embeddings.en.bin.zst")), rowBytes: rowBytes)
}
