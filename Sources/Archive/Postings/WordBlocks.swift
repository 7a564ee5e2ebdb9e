/// The blocks of a word's lists in the order of documents, with what a search needs to pass over one unread. A frequent word has
/// thousands: they stand in one piece of memory that nothing counts references in.
final class WordBlocks {
  struct Place {
    fileprivate var ends: (first: Int32, last: Int32)
    fileprivate var impact: Int32
    fileprivate var list: Int32
    fileprivate var block: Int32
    var newest: Int64
    var oldest: Int64

    var first: Int { Int(ends.first) }
    var last: Int { Int(ends.last) }
    var impactMax: Int { Int(impact) }
  }

  let count: Int
  let postingCount: Int
  private let lists: [PostingList]
  private let places: UnsafeMutablePointer<Place>

  /// `lists` in ascending order of documents; blocks that end below `floor` are left out.
  init(_ lists: [PostingList], floor: Int) {
    self.lists = lists
    postingCount = lists.reduce(0) { $0 + $1.postingCount }
    places = .allocate(capacity: lists.reduce(1) { $0 + $1.blocks.count })
    var count = 0
    for (listIndex, list) in lists.enumerated() {
      for (blockIndex, block) in list.blocks.enumerated() where block.last >= floor {
        (places + count).initialize(
          to: Place(
            ends: (Int32(block.first), Int32(block.last)), impact: Int32(block.impactMax), list: Int32(listIndex),
            block: Int32(blockIndex), newest: block.newest, oldest: block.oldest))
        count += 1
      }
    }
    self.count = count
  }

  deinit { places.deallocate() }

  /// `index` is below ``count``.
  @inline(__always)
  subscript(index: Int) -> Place { places[index] }

  /// A block whole, and the list that it is of.
  func block(_ index: Int) -> (list: PostingList, block: PostingBlock) {
    let list = lists[Int(places[index].list)]
    return (list, list.blocks[Int(places[index].block)])
  }

  /// The last block, from `start` down, that begins at or below `target`; -1 when there is none.
  func last(beginningUpTo target: Int, from start: Int) -> Int {
    var block = start
    for _ in 0..<4 where block >= 0 && places[block].first > target { block -= 1 }
    guard block >= 0, places[block].first > target else { return block }
    var (low, high) = (-1, block)
    while high - low > 1 {
      let middle = (low + high) / 2
      if places[middle].first > target { high = middle } else { low = middle }
    }
    return low
  }
}
