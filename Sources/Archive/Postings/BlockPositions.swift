/// Where the positions of a block's postings stand in the bytes of their list, so that one posting's are read without the others'.
final class BlockPositions {
  private struct Place {
    var offset: Int32
    var count: Int32
  }

  private let places = UnsafeMutablePointer<Place>.allocate(capacity: PostingBlock.postingsMax)

  init() { places.initialize(repeating: Place(offset: 0, count: 0), count: PostingBlock.postingsMax) }

  deinit { places.deallocate() }

  /// Finds the positions of `block`'s postings in the bytes of its list's positions; all that is found lies in them.
  func find(in block: PostingBlock, of bytes: UnsafeRawBufferPointer) throws {
    var reader = ByteReader(bytes, at: block.positionsOffset)
    for index in 0..<block.count {
      let count = reader.number()
      guard count <= block.positionsCount, let offset = Int32(exactly: reader.offset), let size = Int32(exactly: count)
      else { throw PostingBlock.damaged }
      places[index] = Place(offset: offset, count: size)
      reader.skip(numbers: count)
    }
    guard !reader.isBroken else { throw PostingBlock.damaged }
  }

  /// The places of the posting at `index` of the block, from the bytes that they were found in.
  @inline(__always)
  func stream(_ index: Int, of bytes: UnsafeRawPointer) -> PositionStream {
    PositionStream(from: bytes + Int(places[index].offset), count: Int(places[index].count))
  }
}
