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
  private var positionBytes: UnsafePointer<UInt8>
  /// Down to `requiredLow` a smaller impact is not wanted.
  private var (impactMin, requiredLow) = (0, Int.max)

  /// `lists` in ascending order of documents; `weight` is what the greatest impact scores; nothing is wanted below `floor`.
  init(_ lists: [PostingList], weight: Double, meter: WorkMeter, floor: Int = 0) {
    places = lists.flatMap { list in
      list.blocks.drop { $0.last < floor }.map { Place(list: list, block: $0) }
    }
    self.weight = weight / Double(Mark.impactMax)
    self.meter = meter
    documentCount = lists.reduce(0) { $0 + $1.postingCount }
    shallow = places.count - 1
    // Until positions are asked for.
    positionBytes = UnsafePointer(marks)
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
    document = try found(downFrom: target)
    return document
  }

  private func found(downFrom start: Int) throws -> Int {
    var target = start
    while target >= 0 {
      let block = place(of: target, from: current < 0 ? places.count - 1 : current)
      guard block >= 0 else { return -1 }
      if target >= requiredLow, places[block].block.impactMax < impactMin {
        target = max(places[block].block.first, requiredLow) - 1
        continue
      }
      if block != current { try read(block) }
      while index > 0, Int(documents[index]) > target { index -= 1 }
      if requiredLow < .max { index = wanted(from: index) }
      if index >= 0 { return Int(documents[index]) }
      index = 0
      target = places[block].block.first - 1
    }
    return -1
  }

  /// The last posting, from `start` down, that is wanted; -1 where the block has none.
  private func wanted(from start: Int) -> Int {
    var index = start
    while index >= 0, Int(documents[index]) >= requiredLow, Mark(byte: marks[index]).impact < impactMin { index -= 1 }
    return index
  }

  override func gather(from high: Int, downTo low: Int, into window: ScoreWindow) throws {
    let least = high >= requiredLow ? impactMin : 0
    var target = high
    while target >= low {
      let block = place(of: target, from: current < 0 ? places.count - 1 : current)
      guard block >= 0, places[block].block.last >= low else { return }
      let first = places[block].block.first
      if places[block].block.impactMax >= least {
        if block != current { try read(block) }
        while index > 0, Int(documents[index]) > target { index -= 1 }
        while index >= 0, Int(documents[index]) >= low {
          let impact = Mark(byte: marks[index]).impact
          if impact >= least { window.add(weight * Double(impact), to: Int(documents[index])) }
          index -= 1
        }
        if index >= 0 { return }
        index = 0
      }
      target = first - 1
    }
  }

  override func require(_ score: Double, downTo low: Int) {
    requiredLow = low
    impactMin = 0
    guard score > 0 else { return }
    // The least impact that scores enough; beyond the largest where none does.
    impactMin = weight > 0 ? Int(min(score / weight, Double(Mark.impactMax + 1))) : Mark.impactMax + 1
    while impactMin > 0, weight * Double(impactMin - 1) >= score { impactMin -= 1 }
    while impactMin <= Mark.impactMax, weight * Double(impactMin) < score { impactMin += 1 }
  }

  override func bound(at target: Int) -> (low: Int, bound: MatchBound) {
    requiredLow = .max
    shallow = place(of: target, from: shallow)
    guard shallow >= 0 else { return (0, .none) }
    let block = places[shallow].block
    if block.last < target { return (block.last + 1, .none) }
    return (
      block.first,
      MatchBound(score: weight * Double(block.impactMax), newest: block.newest, oldest: block.oldest)
    )
  }

  /// The places of the word in the current document, as long as the cursor lives.
  func positionStream() throws -> PositionStream {
    if positionsBlock != current { try findPositions() }
    return positions.stream(index, of: positionBytes)
  }

  private func findPositions() throws {
    meter.take(4)
    positionsBlock = -1
    let bytes = try places[current].list.positionBytes()
    guard let start = bytes.baseAddress else { throw PostingBlock.damaged }
    try positions.find(in: places[current].block, of: UnsafeRawBufferPointer(bytes))
    (positionBytes, positionsBlock) = (start, current)
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
