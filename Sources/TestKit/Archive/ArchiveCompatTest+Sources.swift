import Archive
import Models
import Testing

extension ArchiveCompatTest {
  /// An edit of a source shows at once, stays when articles say something else, and goes when it is taken back.
  func sourceEdits(_ archive: any ArticleArchive) async throws {
    let source = ArticleSamples.sources[0]
    func shown() async throws -> Source? { try await archive.sourceRank(source.id)?.source }
    _ = try await archive.put([ArticleSamples.article(1)])
    #expect(try await shown() == source)
    let edit = SourceRecord(
      id: source.id, name: "The North Post", domain: source.domain, country: "ie", language: "en",
      edited: ["country", "name"], editNumber: 5)
    #expect(try await archive.putSources([edit]) == 1)
    #expect(try await shown()?.name == "The North Post")
    #expect(try await archive.sources(SourcesRequest(country: "IE", limit: 10)).sources.map(\.source.id) == [source.id])
    #expect(try await archive.putSources([edit]) == 0)

    _ = try await archive.put([ArticleSamples.article(2)])
    var now = try await shown()
    #expect(now?.name == "The North Post" && now?.country == "IE")

    var back = edit
    (back.name, back.edited, back.editNumber) = ("North Post", ["country"], 7)
    var older = edit
    (older.name, older.editNumber) = ("The Old Post", 6)
    var none = edit
    (none.name, none.editNumber) = ("Nobody's Post", 0)
    #expect(try await archive.putSources([back, older, none]) == 1)
    now = try await shown()
    #expect(now?.name == "North Post" && now?.country == "IE")

    // One that is edited before an article of it comes is no source yet.
    let other = SourceRecord(id: "elbblatt.example", name: "Das Elbblatt", edited: ["name"], editNumber: 8)
    #expect(try await archive.putSources([other]) == 1)
    #expect(try await archive.sourceRank(other.id) == nil)
    _ = try await archive.put([ArticleSamples.article(3, source: 4)])
    #expect(try await archive.sourceRank(other.id)?.source.name == "Das Elbblatt")
  }
}
