import TestKit
import Testing

@testable import Archive

@Suite struct PostingBlockTests {
  @Test(arguments: [1, 2, 127, 128, 129, 1_000])
  func readsWhatWasWritten(count: Int) throws {
    var (random, document, time): (SeededRandom, Int, Int64) = (SeededRandom(seed: UInt64(count)), 0, 0)
    var (writer, postings): (PostingListWriter, [Posting]) = (PostingListWriter(), [])
    for _ in 0..<count {
      document += Int(random.next() % 70_000) + 1
      time = Int64(bitPattern: random.next())
      let mark = Mark(byte: UInt8(truncatingIfNeeded: random.next()))
      let positions = (0..<Int(random.next() % 5)).map { $0 * 1_000 + Int(random.next() % 900) }
      postings.append(Posting(document: document, mark: mark, positions: positions))
      writer.append(postings[postings.count - 1], time: time)
    }
    let list = try PostingList(writer)
    #expect(list.postingCount == count && list.blocks.count == (count + 127) / 128)
    #expect(try list.blocks.flatMap { try list.postings(of: $0) } == postings)
    // Blocks that are taken over whole.
    var copy = PostingListWriter()
    let positions = try Array(list.positionBytes())
    list.bytes.withUnsafeBytes { bytes in
      positions.withUnsafeBytes { places in
        for block in list.blocks { copy.append(block, blocks: bytes, positions: places) }
      }
    }
    let copied = try PostingList(copy)
    #expect(copied.bytes == list.bytes)
    #expect(try Array(copied.positionBytes()) == positions)
  }

  @Test func damagedBytesAreAnError() throws {
    var (random, writer) = (SeededRandom(seed: 5), PostingListWriter())
    for document in 0..<200 {
      writer.append(Posting(document: document * 3, mark: Mark(byte: 9), positions: [4]), time: 1)
    }
    let list = try PostingList(writer)
    let positions = try Array(list.positionBytes())
    for _ in 0..<3_000 {
      var (bytes, places) = (list.bytes, positions)
      let index = Int(random.next() % UInt64(bytes.count))
      bytes[index] = UInt8(truncatingIfNeeded: random.next())
      places[Int(random.next() % UInt64(places.count))] = UInt8(truncatingIfNeeded: random.next())
      if random.next() % 3 == 0 { bytes.removeLast(Int(random.next() % UInt64(bytes.count))) }
      // An answer or an error, and nothing else.
      let damaged = places
      guard let read = try? PostingList(bytes, positions: { damaged.withUnsafeBytes(PositionBytes.init(copying:)) })
      else { continue }
      for block in read.blocks { _ = try? read.postings(of: block) }
      let meter = WorkMeter(10_000)
      let words = [0, 0].map { _ in WordCursor([read], weight: 1, meter: meter) }
      let phrase = PhraseCursor(words, isInTitle: false, meter: meter)
      while let found = try? phrase.retreat(to: phrase.document - 1), found >= 0 {}
    }
  }
}
