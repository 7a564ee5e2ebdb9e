/// The positions of a block's postings, unpacked into memory that is used again for the next block.
struct BlockPositions: Sendable {
  private var places: [Int32] = []
  /// Where each posting's places end.
  private var ends: [Int] = []

  /// The places of the posting at `index` of the block, ascending.
  subscript(index: Int) -> ArraySlice<Int32> { places[(index == 0 ? 0 : ends[index - 1])..<ends[index]] }

  /// Unpacks `block` from the bytes of its list's positions.
  mutating func read(_ block: PostingBlock, from bytes: UnsafeRawBufferPointer) throws {
    places.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    var reader = ByteReader(bytes, at: block.positionsOffset)
    for _ in 0..<block.count {
      let count = reader.number()
      guard count <= block.positionsCount else { throw PostingBlock.damaged }
      var place = 0
      for _ in 0..<count {
        place &+= reader.number()
        places.append(Int32(truncatingIfNeeded: place))
      }
      ends.append(places.count)
    }
    guard !reader.isBroken else { throw PostingBlock.damaged }
  }
}
