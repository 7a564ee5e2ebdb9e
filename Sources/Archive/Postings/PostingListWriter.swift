/// Makes the bytes of one word's postings, block by block, in the order of documents.
struct PostingListWriter: Sendable {
  private(set) var blocks = ByteWriter()
  private(set) var positions = ByteWriter()
  /// Postings so far.
  private(set) var count = 0

  /// Postings that wait for their block, and their positions as bytes, one behind the other.
  private var open: [Open] = []
  private var openPositions = ByteWriter()

  private struct Open: Sendable {
    var document: Int32
    var mark: Mark
    var time: Int64
  }

  mutating func append(_ posting: Posting, time: Int64) {
    var before = 0
    openPositions.append(number: posting.positions.count)
    for position in posting.positions {
      openPositions.append(number: position - before)
      before = position
    }
    open.append(Open(document: Int32(truncatingIfNeeded: posting.document), mark: posting.mark, time: time))
    count += 1
    if open.count == PostingBlock.postingsMax { close() }
  }

  /// Takes a block of another list as it is.
  mutating func append(_ block: PostingBlock, blocks bytes: UnsafeRawBufferPointer, positions: UnsafeRawBufferPointer) {
    close()
    let documents = bytes[block.offset..<(block.offset + block.documentsCount + block.count)]
    write(block)
    blocks.append(documents)
    self.positions.append(positions[block.positionsOffset..<(block.positionsOffset + block.positionsCount)])
    count += block.count
  }

  /// Ends the block that is being filled.
  mutating func close() {
    guard let first = open.first, let last = open.last else { return }
    var documents = ByteWriter()
    for index in open.indices.dropFirst() {
      documents.append(number: Int(open[index].document - open[index - 1].document))
    }
    let (newest, oldest) = open.reduce((Int64.min, Int64.max)) { (max($0.0, $1.time), min($0.1, $1.time)) }
    write(
      PostingBlock(
        count: open.count, first: Int(first.document), last: Int(last.document),
        impactMax: open.reduce(0) { max($0, $1.mark.impact) }, newest: newest, oldest: oldest, offset: 0,
        documentsCount: documents.bytes.count, positionsOffset: 0, positionsCount: openPositions.bytes.count))
    blocks.append(documents.bytes)
    for posting in open { blocks.append(byte: posting.mark.byte) }
    positions.append(openPositions.bytes)
    open.removeAll(keepingCapacity: true)
    openPositions = ByteWriter()
  }

  private mutating func write(_ block: PostingBlock) {
    blocks.append(number: block.count)
    blocks.append(number: block.first)
    blocks.append(number: block.last - block.first)
    blocks.append(byte: UInt8(block.impactMax))
    blocks.append(fixed: block.newest)
    blocks.append(fixed: block.oldest)
    blocks.append(number: block.documentsCount)
    blocks.append(number: block.positionsCount)
  }
}
