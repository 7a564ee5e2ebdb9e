/// The postings of one word in one segment, or a part of them, as bytes with the headers of their blocks. Segments are written once,
/// so that what was read stays true as long as its segment is there.
struct StoredList: Sendable {
  let bytes: [UInt8]
  let blocks: [PostingBlock]
  let postingCount: Int
  let segment: Int64
  let part: Int

  init(_ bytes: [UInt8], segment: Int64 = 0, part: Int = 0) throws {
    self.bytes = bytes
    blocks = try bytes.withUnsafeBytes { try PostingBlock.headers(of: $0) }
    postingCount = blocks.reduce(0) { $0 + $1.count }
    (self.segment, self.part) = (segment, part)
  }

  /// About what it takes in memory.
  var byteCount: Int { bytes.count + blocks.count * MemoryLayout<PostingBlock>.stride }
}
