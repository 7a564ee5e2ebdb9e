/// The documents of one word.
final class WordCursor: MatchCursor {
  private let blocks: WordBlocks
  private let weight: Double
  private let meter: WorkMeter

  /// The block whose postings are read, and the posting that the cursor stands on.
  private var current = -1
  private var index = 0
  private let documents = UnsafeMutablePointer<Int32>.allocate(capacity: PostingBlock.postingsMax)
  private let marks = UnsafeMutablePointer<UInt8>.allocate(capacity: PostingBlock.postingsMax)
  /// The block of the last bound.
  private var shallow: Int
  private var positionsBlock = -1
  private let positions = BlockPositions()
  private var positionBytes: UnsafeRawPointer
  /// Down to `requiredLow` a smaller impact is not wanted.
  private var (impactMin, requiredLow) = (0, Int.max)

  /// `lists` in ascending order of documents; `weight` is what the greatest impact scores; nothing is wanted below `floor`.
  init(_ lists: [PostingList], weight: Double, meter: WorkMeter, floor: Int = 0) {
    blocks = WordBlocks(lists, floor: floor)
    self.weight = weight / Double(Mark.impactMax)
    self.meter = meter
    shallow = blocks.count - 1
    // Until positions are asked for.
    positionBytes = UnsafeRawPointer(marks)
  }

  deinit {
    documents.deallocate()
    marks.deallocate()
  }

  override var cost: Int { blocks.postingCount }
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
      let block = blocks.last(beginningUpTo: target, from: current < 0 ? blocks.count - 1 : current)
      guard block >= 0 else { return -1 }
      if target >= requiredLow, blocks[block].impactMax < impactMin {
        target = max(blocks[block].first, requiredLow) - 1
        continue
      }
      if block != current { try read(block) }
      step(downTo: target)
      if requiredLow < .max { index = wanted(from: index) }
      if index >= 0 { return Int(documents[index]) }
      index = 0
      target = blocks[block].first - 1
    }
    return -1
  }

  /// Moves to the last posting of the block that is not above `target`; to the first where all are.
  @inline(__always)
  private func step(downTo target: Int) {
    var index = index
    while index >= 8, Int(documents[index - 8]) > target { index -= 8 }
    while index > 0, Int(documents[index]) > target { index -= 1 }
    self.index = index
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
      let block = blocks.last(beginningUpTo: target, from: current < 0 ? blocks.count - 1 : current)
      guard block >= 0, blocks[block].last >= low else { return }
      let first = blocks[block].first
      if blocks[block].impactMax >= least {
        if block != current { try read(block) }
        step(downTo: target)
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
    shallow = blocks.last(beginningUpTo: target, from: shallow)
    guard shallow >= 0 else { return (0, .none) }
    let block = blocks[shallow]
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
    let (list, block) = blocks.block(current)
    let bytes = try list.positionBytes()
    guard let start = bytes.baseAddress else { throw PostingBlock.damaged }
    try positions.find(in: block, of: bytes)
    (positionBytes, positionsBlock) = (start, current)
  }

  private func read(_ block: Int) throws {
    meter.take(4)
    let (list, header) = blocks.block(block)
    try list.decode(header, documents: documents, marks: marks)
    current = block
    index = header.count - 1
  }
}
