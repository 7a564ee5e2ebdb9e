import Archive
import Models
import RPC
import Synchronization
import TestKit
import Testing
import Wire

@testable import Query

@Suite struct TagTests {
  private static func articles(_ numbers: ClosedRange<Int>, tag: String) -> [Article] {
    numbers.map { number in
      var article = ArticleSamples.article(number, source: number % 3)
      article.tags = [tag, "n\(number % 50)"]
      return article
    }
  }

  private static func census(tags: Int) -> TagCensus {
    var counter = TagCounter()
    for number in 0..<(2 * tags) { counter.add(["t\(number / 2)"], language: number % 2 == 0 ? "en" : "en-US") }
    for number in 0..<200 { counter.add(["t\(number / 2)"], language: "de") }
    return TagCensus(counter)
  }

  @Test func pagesHoldEverythingOnce() throws {
    let census = Self.census(tags: 250)
    let pages = TagPages(census, tagsMax: 60)
    var read: [LanguageTags] = []
    var (cursor, count) = ("", 0)
    repeat {
      let page = try #require(pages.page(at: cursor))
      #expect(page.version == census.version)
      #expect(page.languages.reduce(0) { $0 + $1.tags.count } <= 60)
      read += page.languages
      (cursor, count) = (page.nextCursor, count + 1)
    } while !cursor.isEmpty
    #expect(count == 6)
    for language in census.languages {
      let parts = read.filter { $0.language == language.language }
      #expect(parts.flatMap(\.tags) == language.tags && parts.allSatisfy { $0.articles == language.articles })
    }
  }

  @Test func cursorsOfOtherCountsBeginAgainAndOddOnesAreRefused() throws {
    let pages = TagPages(Self.census(tags: 250), tagsMax: 60)
    #expect(pages.page(at: "0123456789abcdef.3") == pages.page(at: ""))
    for odd in ["x", "x.y", "1.2.3", ".", "\(pages.version).99", "\(pages.version).-1"] {
      #expect(pages.page(at: odd) == nil, "\(odd)")
    }
    #expect(TagPages(TagCensus(TagCounter())).page(at: "")?.languages.isEmpty == true)
  }

  @Test func aCountStandsForAWhileAndIsUnchangedForWhoHasIt() async throws {
    let archive = try SQLiteArticleArchive.inMemory()
    let start = ContinuousClock.now
    let passed = Mutex(Duration.zero)
    let desk = TagDesk(archive: archive, now: { start + passed.withLock { $0 } })
    _ = try await archive.put(Self.articles(1...150, tag: "Harbour"))
    let first = try await desk.answer(TagsRequest())
    #expect(first.languages.first?.tags.isEmpty == false && !first.isUnchanged && first.nextCursor.isEmpty)
    let again = try await desk.answer(TagsRequest(knownVersion: first.version))
    #expect(again == TagsResponse(version: first.version, isUnchanged: true))
    // A few more are not counted before their time, many are.
    _ = try await archive.put(Self.articles(151...160, tag: "Ferry"))
    #expect(try await desk.answer(TagsRequest()).version == first.version)
    passed.withLock { $0 = TagDesk.age }
    let later = try await desk.answer(TagsRequest(knownVersion: first.version))
    #expect(later.version != first.version && !later.isUnchanged)
    _ = try await archive.put(Self.articles(161...320, tag: "Ferry"))
    #expect(try await desk.answer(TagsRequest()).version != later.version)
    await #expect(throws: RPCError.self) { _ = try await desk.answer(TagsRequest(cursor: "what")) }
  }
}
