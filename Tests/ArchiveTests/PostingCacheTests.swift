import TestKit
import Testing

@testable import Archive

@Suite struct PostingCacheTests {
  private func lists(_ count: Int) throws -> [StoredList] {
    var writer = PostingListWriter()
    for document in 0..<count { writer.append(Posting(document: document, mark: Mark(byte: 9)), time: 0) }
    writer.close()
    return [try StoredList(writer.blocks.bytes, segment: 1)]
  }

  private let segments = [SegmentTable.Segment(id: 1, level: 0, first: 0)]

  @Test func keepsListsOfTheSegmentsThatTheyWereReadFrom() throws {
    let cache = PostingCache()
    #expect(cache.lists(of: "word", in: segments) == nil)
    cache.keep(try lists(300), of: "word", in: segments)
    cache.keep([], of: "nothing", in: segments)
    #expect(cache.lists(of: "word", in: segments)?.map(\.postingCount) == [300])
    #expect(cache.lists(of: "nothing", in: segments)?.isEmpty == true)
    let later = segments + [SegmentTable.Segment(id: 2, level: 0, first: 300)]
    #expect(cache.lists(of: "word", in: later) == nil)
    cache.keep(try lists(400), of: "word", in: later)
    #expect(cache.lists(of: "word", in: later)?.map(\.postingCount) == [400])
    #expect(cache.lists(of: "word", in: segments) == nil)
  }

  @Test func tellsSpellingsApartThatAreEqualAsStrings() throws {
    let cache = PostingCache()
    let (marks, swapped) = ("\u{92B}\u{93C}\u{94D}", "\u{92B}\u{94D}\u{93C}")
    #expect(marks == swapped)
    cache.keep([], of: swapped, in: segments)
    #expect(cache.lists(of: marks, in: segments) == nil)
  }

  @Test func letsGoOfWhatWasNotAskedForLately() throws {
    let (cache, lists) = (PostingCache(bytesMax: 40_000), try lists(1_000))
    for number in 0..<1_000 {
      cache.keep(lists, of: "word \(number)", in: segments)
      #expect(cache.lists(of: "word 0", in: segments) != nil)
    }
    let kept = (0..<1_000).count { cache.lists(of: "word \($0)", in: segments) != nil }
    #expect(kept < 40 && cache.lists(of: "word 999", in: segments) != nil)
    // What would take the place of all others is not kept.
    cache.keep(try self.lists(100_000), of: "large", in: segments)
    #expect(cache.lists(of: "large", in: segments) == nil)
  }
}
