/// The parts of a cursor that asks them in turn, millions of times in a search: it holds them, and lends each without a count of
/// references, which took a tenth of the search for a phrase.
final class CursorRow<Cursor: MatchCursor> {
  let cursors: [Cursor]
  let count: Int
  private let row: UnsafeMutablePointer<Unmanaged<Cursor>>

  init(_ cursors: [Cursor]) {
    self.cursors = cursors
    count = cursors.count
    row = .allocate(capacity: cursors.count)
    for (index, cursor) in cursors.enumerated() { (row + index).initialize(to: .passUnretained(cursor)) }
  }

  deinit { row.deallocate() }

  /// Calls `body` with the part at `index`, which is below ``count``.
  @inline(__always)
  func with<Value>(_ index: Int, _ body: (Cursor) throws -> Value) rethrows -> Value {
    try row[index]._withUnsafeGuaranteedRef(body)
  }
}
