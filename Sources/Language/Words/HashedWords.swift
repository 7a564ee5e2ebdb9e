/// The words of a table by their hashes, each with its place.
///
/// The hashes are the low half of ``StableWordHash``, ascending. Two words of a table share one once in 10^5.
struct HashedWords: Sendable {
  /// A bucket holds the hashes that are equal but for so many bits: some ten.
  private static let lowBits: UInt32 = 20

  let keys: [UInt32]
  /// Where each bucket begins in `keys`, and behind them all its end.
  private let starts: [Int]

  init(_ keys: [UInt32]) {
    var starts = [Int](repeating: 0, count: 1 << (32 - Self.lowBits) + 1)
    for key in keys { starts[Int(key >> Self.lowBits) + 1] += 1 }
    for bucket in starts.indices.dropFirst() { starts[bucket] += starts[bucket - 1] }
    (self.keys, self.starts) = (keys, starts)
  }

  func place(of hash: UInt64) -> Int? {
    let wanted = UInt32(truncatingIfNeeded: hash)
    let bucket = Int(wanted >> Self.lowBits)
    var place = starts[bucket]
    let end = starts[bucket + 1]
    while place < end, keys[place] < wanted { place += 1 }
    return place < end && keys[place] == wanted ? place : nil
  }
}
