import Collections

/// Finds the first hits of a question without looking at each match: a span of documents whose bound on score and time cannot
/// reach the hits so far is passed over unread (S. Ding, T. Suel, "Faster Top-k Document Retrieval Using Block-Max Indexes",
/// 2011, for spans of all words together), and in a span that can, parts that cannot reach them alone are not walked (H. Turtle,
/// J. Flood, "Query Evaluation: Strategies and Optimizations", 1995: MaxScore). The hits are the same as if every match had been
/// scored.
struct TopHits {
  var order: HitOrder
  var limit: Int
  /// Only hits behind this one.
  var after: Hit?
  /// Rows from here, and below there.
  var rows: Range<Int64> = .min..<(.max)
  /// Documents below this number.
  var documents: Int
  /// Of these, those that it lets in; all where there is none.
  var admits: Admission?

  /// Whether a document that stands at a row may be a hit.
  typealias Admission = (_ document: Int, _ row: Int64) throws -> Bool

  /// The best `limit` hits, the first first.
  func find(_ cursor: MatchCursor, times: any DocumentTimes, meter: WorkMeter) throws -> [Hit] {
    var heap = Heap<Hit>()
    heap.reserveCapacity(min(limit, 1_024))
    var (target, low) = (documents - 1, documents)
    // Of the span from `low` up: its newest row, and what a score must reach.
    var (newest, needed) = (Int64.max, -Double.infinity)
    func raise() {
      guard heap.count >= limit, let least = heap.min else { return }
      needed = order.scoreMin(toRank: least.rank, newest: newest)
      cursor.require(needed, downTo: low)
    }
    while target >= 0, !meter.isSpent {
      if target < low {
        let (end, bound) = cursor.bound(at: target)
        (low, newest, needed) = (end, bound.newest, -.infinity)
        if isHopeless(bound, heap) {
          target = low - 1
          continue
        }
        raise()
      }
      let document = try cursor.retreat(to: target)
      if document < low {
        target = document
        continue
      }
      meter.take()
      target = document - 1
      // What scores too little to be a hit even as the newest is not looked up.
      let score = cursor.score
      if score >= needed, let hit = try hit(document, score, times), keep(hit, in: &heap) { raise() }
    }
    return heap.unordered.sorted(by: >)
  }

  private func keep(_ hit: Hit, in heap: inout Heap<Hit>) -> Bool {
    if heap.count < limit {
      heap.insert(hit)
      return true
    }
    guard let least = heap.min, least < hit else { return false }
    heap.replaceMin(with: hit)
    return true
  }

  private func isHopeless(_ bound: MatchBound, _ heap: Heap<Hit>) -> Bool {
    if bound.isEmpty || bound.newest < rows.lowerBound || bound.oldest >= rows.upperBound { return true }
    guard heap.count >= limit, let least = heap.min else { return false }
    let most = order.rankMax(bound)
    return most < least.rank || (most == least.rank && bound.newest <= least.row)
  }

  private func hit(_ document: Int, _ score: Double, _ times: any DocumentTimes) throws -> Hit? {
    guard let row = try times.row(of: document), rows.contains(row) else { return nil }
    let hit = Hit(rank: order.rank(score: score, row: row), row: row, document: document)
    if let after, !(hit < after) { return nil }
    return try admits?(document, row) ?? true ? hit : nil
  }
}
