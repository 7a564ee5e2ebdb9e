/// The greatest hits so far, at most `limit`, the least of them on top.
struct BoundedHeap: Sendable {
  private var hits: [Hit] = []
  private let limit: Int

  init(limit: Int) {
    self.limit = max(limit, 1)
    hits.reserveCapacity(min(self.limit, 1_024))
  }

  /// The least of the hits that are kept; nothing while there is room.
  var least: Hit? { hits.count == limit ? hits.first : nil }

  func accepts(_ hit: Hit) -> Bool { least.map { $0 < hit } ?? true }

  mutating func insert(_ hit: Hit) {
    if hits.count < limit {
      hits.append(hit)
      rise(from: hits.count - 1)
    } else {
      hits[0] = hit
      sink()
    }
  }

  /// The greatest first.
  func sorted() -> [Hit] { hits.sorted(by: >) }

  private mutating func rise(from start: Int) {
    var index = start
    while index > 0, hits[index] < hits[(index - 1) / 2] {
      hits.swapAt(index, (index - 1) / 2)
      index = (index - 1) / 2
    }
  }

  private mutating func sink() {
    var index = 0
    while 2 * index + 1 < hits.count {
      var child = 2 * index + 1
      if child + 1 < hits.count, hits[child + 1] < hits[child] { child += 1 }
      if hits[index] < hits[child] { return }
      hits.swapAt(index, child)
      index = child
    }
  }
}
