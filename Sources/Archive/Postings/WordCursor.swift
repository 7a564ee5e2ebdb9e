/// The documents of one word.
final class WordCursor: MatchCursor {
  private struct Place {
    var list: PostingList
    var block: PostingBlock
  }

  private let places: [Place]
  private let weight: Double
  private let meter: WorkMeter
  private let documentCount: Int

  /// The block whose postings are read, and the posting that the cursor stands on.
  private var current = -1
  private var index = 0
  private let documents = UnsafeMutablePointer<Int32>.allocate(capacity: PostingBlock.postingsMax)
  private let marks = UnsafeMutablePointer<UInt8>.allocate(capacity: PostingBlock.postingsMax)
  /// The block of the last bound.
  private var shallow: Int
  private var positionsBlock = -1
  private var positions = BlockPositions()

  /// `lists` in ascending order of documents; `weight` is what the greatest impact scores; nothing is wanted below `floor`.
  init(_ lists: [PostingList], weight: Double, meter: WorkMeter, floor: Int = 0) {
    places = lists.flatMap { list in
      list.blocks.drop { $0.last < floor }.map { Place(list: list, block: $0) }
    }
    self.weight = weight / Double(Mark.impactMax)
    self.meter = meter
    documentCount = lists.reduce(0) { $0 + $1.postingCount }
    shallow = places.count - 1
  }

  deinit {
    documents.deallocate()
    marks.deallocate()
  }

  override var cost: Int { documentCount }
  override var score: Double { weight * Double(mark.impact) }
  var mark: Mark { Mark(byte: marks[index]) }

  override func retreat(to target: Int) throws -> Int {
    if document <= target { return document }
    let block = place(of: target, from: current < 0 ? places.count - 1 : current)
    guard block >= 0 else {
      document = -1
      return -1
    }
    if block != current { try read(block) }
    while index > 0, Int(documents[index]) > target { index -= 1 }
    document = Int(documents[index])
    return document
  }

  override func bound(at target: Int) -> (low: Int, bound: MatchBound) {
    shallow = place(of: target, from: shallow)
    guard shallow >= 0 else { return (0, .none) }
    let block = places[shallow].block
    if block.last < target { return (block.last + 1, .none) }
    return (
      block.first,
      MatchBound(score: weight * Double(block.impactMax), newest: block.newest, oldest: block.oldest)
    )
  }

  /// The places of the word in the current document.
  func currentPositions() throws -> ArraySlice<Int32> {
    if positionsBlock != current {
      meter.take(4)
      positionsBlock = -1
      try places[current].list.read(places[current].block, into: &positions)
      positionsBlock = current
    }
    return positions[index]
  }

  /// The last block, from `start` down, that begins at or below `target`.
  private func place(of target: Int, from start: Int) -> Int {
    var block = start
    for _ in 0..<4 where block >= 0 && places[block].block.first > target { block -= 1 }
    guard block >= 0, places[block].block.first > target else { return block }
    var (low, high) = (-1, block)
    while high - low > 1 {
      let middle = (low + high) / 2
      if places[middle].block.first > target { high = middle } else { low = middle }
    }
    return low
  }

  private func read(_ block: Int) throws {
    meter.take(4)
    try places[block].list.decode(places[block].block, documents: documents, marks: marks)
    current = block
    index = places[block].block.count - 1
  }
}
