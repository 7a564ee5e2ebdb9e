/// A table of words by their hashes, with so many bytes for each.
///
/// In its file (``PackedColumns``) stand a count, the hashes, ascending (the low half of ``StableWordHash``), and the bytes, a word's one
/// after the other. Two words of a table share a hash once in 10^5. A class, since what reads words by it is copied with each article.
final class HashedRows: Sendable {
  static let none = HashedRows(PackedColumns([]), rowBytes: 1)

  /// A bucket holds the hashes that are equal but for so many bits: some ten.
  private static let lowBits: UInt32 = 20

  private let keys: [UInt32]
  /// Where each bucket begins in `keys`, and behind them all its end.
  private let starts: [Int]
  private let bytes: [UInt8]
  private let rowBytes: Int

  /// The table in some columns; one without words when they are broken.
  init(_ columns: PackedColumns, rowBytes: Int) {
    var columns = columns
    let count = columns.number()
    keys = columns.isLeft((4 + rowBytes) * count) ? columns.sortedKeys(count) : []
    bytes = Array(columns.column(rowBytes * keys.count))
    self.rowBytes = rowBytes
    var starts = [Int](repeating: 0, count: 1 << (32 - Self.lowBits) + 1)
    for key in keys { starts[Int(key >> Self.lowBits) + 1] += 1 }
    for bucket in starts.indices.dropFirst() { starts[bucket] += starts[bucket - 1] }
    self.starts = starts
  }

  var isEmpty: Bool { keys.isEmpty }

  /// The bytes of a word; nothing when the table does not have it.
  func row(of hash: UInt64) -> ArraySlice<UInt8>? {
    let wanted = UInt32(truncatingIfNeeded: hash)
    let bucket = Int(wanted >> Self.lowBits)
    var place = starts[bucket]
    let end = starts[bucket + 1]
    while place < end, keys[place] < wanted { place += 1 }
    guard place < end, keys[place] == wanted else { return nil }
    return bytes[(place * rowBytes)..<((place + 1) * rowBytes)]
  }
}
