/// Up to 128 postings of one word, as bytes, with what a search needs to pass over them unread: the bounds on their
/// documents, on their impact and on their time.
///
/// Layout: count, first document, last document - first (numbers); greatest impact (a byte); newest and oldest time (8 bytes
/// each); bytes of documents, bytes of positions (numbers); then the distances from document to document, the marks, a byte
/// each. The positions stand apart, in bytes of their own: for each posting their count, then the distances.
struct PostingBlock: Sendable, Hashable {
  static let postingsMax = 128

  var count: Int
  var first: Int
  var last: Int
  var impactMax: Int
  /// Times are the articles' rows, ``TimeKey``.
  var newest: Int64
  var oldest: Int64
  /// Where the documents' bytes begin in the bytes of the list.
  var offset: Int
  /// How many bytes the documents have; the marks stand behind them.
  var documentsCount: Int
  /// Where the positions begin in the list's bytes of positions.
  var positionsOffset: Int
  /// How many bytes the positions have.
  var positionsCount: Int

  /// Reads the headers of a list; `positions` start at 0.
  static func headers(of bytes: UnsafeRawBufferPointer) throws -> [PostingBlock] {
    var reader = ByteReader(bytes)
    var (blocks, positionsOffset): ([PostingBlock], Int) = ([], 0)
    while !reader.isAtEnd {
      let (count, first) = (reader.number(), reader.number())
      let last = first + reader.number()
      let impactMax = Int(reader.byte())
      let (newest, oldest) = (reader.fixed(), reader.fixed())
      let (documentBytes, positionBytes) = (reader.number(), reader.number())
      let offset = reader.offset
      reader.skip(documentBytes + count)
      guard !reader.isBroken, (1...postingsMax).contains(count), last < Int(Int32.max) else { throw damaged }
      blocks.append(
        PostingBlock(
          count: count, first: first, last: last, impactMax: impactMax, newest: newest, oldest: oldest,
          offset: offset, documentsCount: documentBytes, positionsOffset: positionsOffset,
          positionsCount: positionBytes))
      positionsOffset += positionBytes
    }
    return blocks
  }

  /// The documents and marks of this block; both buffers have room for ``postingsMax``.
  func decode(
    from bytes: UnsafeRawBufferPointer, documents: UnsafeMutablePointer<Int32>, marks: UnsafeMutablePointer<UInt8>
  ) throws {
    var reader = ByteReader(bytes, at: offset)
    var document = first
    documents[0] = Int32(truncatingIfNeeded: document)
    var index = 1
    reader.numbers(count - 1) { distance in
      document &+= distance
      documents[index] = Int32(truncatingIfNeeded: document)
      index &+= 1
    }
    guard !reader.isBroken, document == last, reader.offset + count <= bytes.count else { throw Self.damaged }
    for index in 0..<count { marks[index] = bytes[reader.offset + index] }
  }

  static var damaged: ArchiveError {
    ArchiveError(.corrupt, message: "the index is damaged; docs/operations.md says how to have it built anew")
  }
}
