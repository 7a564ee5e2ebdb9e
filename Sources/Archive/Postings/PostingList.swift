/// The postings of one word in one segment, or a part of them, as they are stored. It lives in the transaction of one search.
final class PostingList {
  let blocks: [PostingBlock]
  let postingCount: Int
  let bytes: [UInt8]
  private let load: () throws -> [UInt8]
  private var loaded: [UInt8]?

  /// `positions` gives the list's bytes of positions when a phrase asks for them.
  init(_ bytes: [UInt8], positions: @escaping () throws -> [UInt8]) throws {
    self.bytes = bytes
    blocks = try bytes.withUnsafeBytes { try PostingBlock.headers(of: $0) }
    postingCount = blocks.reduce(0) { $0 + $1.count }
    load = positions
  }

  /// What a writer has so far.
  convenience init(_ writer: PostingListWriter) throws {
    var writer = writer
    writer.close()
    let positions = writer.positions.bytes
    try self.init(writer.blocks.bytes) { positions }
  }

  func decode(
    _ block: PostingBlock, documents: UnsafeMutablePointer<Int32>, marks: UnsafeMutablePointer<UInt8>
  ) throws {
    try bytes.withUnsafeBytes { try block.decode(from: $0, documents: documents, marks: marks) }
  }

  func positionBytes() throws -> [UInt8] {
    if let loaded { return loaded }
    let bytes = try load()
    loaded = bytes
    return bytes
  }

  func read(_ block: PostingBlock, into positions: inout BlockPositions) throws {
    try positionBytes().withUnsafeBytes { try positions.read(block, from: $0) }
  }
}

extension PostingList {
  /// The postings of a block, whole.
  func postings(of block: PostingBlock) throws -> [Posting] {
    var documents = [Int32](repeating: 0, count: PostingBlock.postingsMax)
    var marks = [UInt8](repeating: 0, count: PostingBlock.postingsMax)
    try documents.withUnsafeMutableBufferPointer { documents in
      try marks.withUnsafeMutableBufferPointer { marks in
        guard let documents = documents.baseAddress, let marks = marks.baseAddress else { return }
        try decode(block, documents: documents, marks: marks)
      }
    }
    var positions = BlockPositions()
    try read(block, into: &positions)
    return (0..<block.count).map { index in
      Posting(
        document: Int(documents[index]), mark: Mark(byte: marks[index]), positions: positions[index].map { Int($0) })
    }
  }
}
