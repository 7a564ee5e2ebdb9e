/// A stored list in the transaction of one search, which can read its positions too.
final class PostingList {
  let stored: StoredList
  private let load: () throws -> PositionBytes
  private var loaded: PositionBytes?

  var blocks: [PostingBlock] { stored.blocks }
  var postingCount: Int { stored.postingCount }
  var bytes: [UInt8] { stored.bytes }

  /// `positions` gives the list's bytes of positions when a phrase asks for them.
  init(_ stored: StoredList, positions: @escaping () throws -> PositionBytes) {
    self.stored = stored
    load = positions
  }

  convenience init(_ bytes: [UInt8], positions: @escaping () throws -> PositionBytes) throws {
    self.init(try StoredList(bytes), positions: positions)
  }

  /// What a writer has so far.
  convenience init(_ writer: PostingListWriter) throws {
    var writer = writer
    writer.close()
    let positions = writer.positions.bytes
    try self.init(writer.blocks.bytes) { positions.withUnsafeBytes(PositionBytes.init(copying:)) }
  }

  func decode(
    _ block: PostingBlock, documents: UnsafeMutablePointer<Int32>, marks: UnsafeMutablePointer<UInt8>
  ) throws {
    try bytes.withUnsafeBytes { try block.decode(from: $0, documents: documents, marks: marks) }
  }

  /// The bytes of the positions; they stay where they are as long as the list does.
  func positionBytes() throws -> UnsafeRawBufferPointer {
    if let loaded { return loaded.bytes }
    let found = try load()
    loaded = found
    return found.bytes
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
    let positions = BlockPositions()
    let bytes = try positionBytes()
    try positions.find(in: block, of: bytes)
    guard let start = bytes.baseAddress else { throw PostingBlock.damaged }
    return (0..<block.count).map { index in
      Posting(
        document: Int(documents[index]), mark: Mark(byte: marks[index]),
        positions: positions.stream(index, of: start).rest)
    }
  }
}
