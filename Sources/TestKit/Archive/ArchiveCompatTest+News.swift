import Archive
import Models
import Testing

extension ArchiveCompatTest {
  private static let summit =
    "The chief scientist warned on Monday that Europe must not restrict open models. Ministers from forty countries met in "
    + "the capital to agree on common rules. Researchers said that shared code makes systems safer and lets small firms take part."
  private static let flood =
    "The river rose by two metres overnight and families left their homes. Soldiers carried sandbags to the old mill while "
    + "the water came near to the hospital. The mayor asked everyone to stay away from the bridges until Wednesday."

  private func newsDay() -> [Article] {
    [
      ArticleSamples.article(
        1, title: "Scientist warns Europe at summit", body: Self.summit, source: 0, hoursLater: 0,
        keywords: ["artificial intelligence", "Europe"], people: ["Ada Quint"], countries: ["FR"]),
      ArticleSamples.article(
        2, title: "Do not restrict open models, summit hears", source: 2, hoursLater: 3,
        keywords: ["artificial intelligence", "regulation"], people: ["Ada Quint"], countries: ["FR"]),
      ArticleSamples.article(
        3, title: "Scientist warns Europe at summit", body: Self.summit, source: 1, hoursLater: 1,
        keywords: ["artificial intelligence", "Europe"], people: ["Ada Quint"], countries: ["FR"]),
      ArticleSamples.article(
        4, title: "River floods the old town", body: Self.flood, source: 4, hoursLater: 2, keywords: ["floods"],
        people: ["Jo Brandt"], countries: ["DE"]),
      ArticleSamples.article(
        5, title: "Scientist to speak again", source: 0, hoursLater: 20, keywords: ["artificial intelligence"],
        people: ["Ada Quint"], countries: ["US"]),
    ] + (10..<30).map { ArticleSamples.article($0, source: 3, hoursLater: Double($0) / 10) }
  }

  func similarNews(_ archive: any ArticleArchive) async throws {
    let articles = newsDay()
    _ = try await archive.put(articles)
    let similar = try await archive.similar(to: articles[0].id, limit: 10)
    let ids = similar.map(\.article.id)
    #expect(ids.first == articles[1].id && ids.contains(articles[4].id))
    #expect(!ids.contains(articles[0].id) && !ids.contains(articles[3].id))
    #expect(!ids.contains(articles[2].id), "a copy of the article itself")
    let fromOther = try await archive.similar(to: articles[1].id, limit: 10)
    let original = try #require(fromOther.first { $0.article.id == articles[0].id })
    #expect(original.alsoAt.map(\.id) == [articles[2].source.id])
    #expect(!fromOther.contains { $0.article.id == articles[2].id }, "stands behind its original")
    let other = try #require(similar.first { $0.article.id == articles[1].id })
    #expect(!other.isNearDuplicate && (0...1).contains(other.score))
    #expect(other.reasons.contains("same people: Ada Quint") && other.reasons.contains("3 hours later"))
    #expect(try await archive.similar(to: articles[0].id, limit: 1).count == 1)
    let error = await #expect(throws: ArchiveError.self) { _ = try await archive.similar(to: "anone", limit: 1) }
    #expect(error?.code == .notFound)
  }

  func frontPage(_ archive: any ArticleArchive) async throws {
    #expect(try await archive.headlines(edition: Edition.world.code, limit: 10).isEmpty)
    let articles = newsDay()
    _ = try await archive.put(articles)
    let world = try await archive.headlines(edition: Edition.world.code, limit: 50)
    let lead = try #require(world.first)
    #expect(articles[0...2].map(\.id).contains(lead.article.id))
    #expect(lead.alsoAt.count == 2 && lead.reasons.contains("3 sources, 1 of them with a copy"))
    #expect(lead.parts.map(\.name).prefix(3) == ["sources", "freshness", "source rank"])
    #expect(world.allSatisfy { abs($0.parts.reduce(0) { $0 + $1.points } - $0.score) < 1e-9 })
    #expect(zip(world, world.dropFirst()).allSatisfy { $0.score >= $1.score })
    let shown = world.map(\.article.id)
    #expect(Set(shown).count == shown.count && !shown.contains(articles[2].id))
    let german = try await archive.headlines(edition: "DE", limit: 10)
    #expect(german.map(\.article.id) == [articles[3].id])
    #expect(try await archive.headlines(edition: "JP", limit: 10).isEmpty)
    #expect(try await archive.headlines(edition: Edition.world.code, limit: 1).count == 1)
    let newest = try #require(articles.compactMap(\.publishedAt).max())
    let day = try await archive.headlines(edition: Edition.world.code, limit: 50, since: newest)
    #expect(!day.isEmpty && day.count < world.count)
    #expect(
      try await archive.headlines(edition: Edition.world.code, limit: 50, since: newest.advanced(by: .seconds(60)))
        .isEmpty)
  }

  func rising(_ archive: any ArticleArchive) async throws {
    #expect(try await archive.trends(edition: Edition.world.code, limit: 5) == TrendsResponse())
    let articles = newsDay()
    _ = try await archive.put(articles)
    let world = try await archive.trends(edition: Edition.world.code, limit: 5)
    // Two sources wrote of each with a text of their own; there is no day before.
    #expect(Set(world.trends.map(\.text)) == ["Ada Quint", "artificial intelligence"] && world.pastDayCount == 0)
    #expect(world.trends.allSatisfy { $0.sourceCount == 2 && $0.past.isEmpty && !$0.query.isEmpty })
    #expect(try await archive.trends(edition: Edition.world.code, limit: 1).trends.count == 1)
    #expect(try await archive.trends(edition: "DE", limit: 5).trends.isEmpty)
    #expect(try await archive.trends(edition: "JP", limit: 5) == TrendsResponse())
  }

  private func histories(_ archive: any ArticleArchive) async throws {
    for name in ["northpost.example", "NORTH post"] {
      let request = SourceHistoryRequest(id: SourceID(rawValue: name), days: 5)
      let history = try #require(try await archive.sourceHistory(request))
      #expect(history.now == (try await archive.sourceRank("northpost.example")))
      #expect(history.days.map(\.day) == ["2025-02-11", "2025-02-10"])
      #expect(history.days.first?.score == history.now.score && history.days.first?.rank == 1)
      let day = try #require(history.days.last)
      #expect(day.rank == 1 && day.rankOf == 2 && day.articles == 1 && day.originals == 1)
      #expect(day.stories == 1 && day.first == 1 && day.followers == 2)
    }
    #expect(try await archive.sourceHistory(SourceHistoryRequest(id: "nobody", days: 5)) == nil)
  }

  func ranks(_ archive: any ArticleArchive) async throws {
    let articles = newsDay()
    _ = try await archive.put(articles)
    let american = try await archive.sources(SourcesRequest(country: "us", limit: 10))
    #expect(american.sources.map(\.source.id) == ["northpost.example", "baywire.example"])
    #expect(american.sources.map(\.rank) == [1, 2] && american.sources.allSatisfy { $0.rankOf == 2 })
    let names = ["reach", "first", "followed", "regularity", "originality"]
    for source in american.sources {
      #expect(source.parts.map(\.name) == names)
      #expect(abs(source.parts.reduce(0) { $0 + $1.points } - source.score) < 1e-9)
      #expect(source.reasons == source.parts.map { "\($0.name): \($0.reason)" })
    }
    // It told the summit first; a copy and another text followed.
    #expect(american.sources[0].reasons.contains("followed: followed 2 times by other sources"))
    #expect(american.sources[1].score == 0 && american.sources[1].articleCount == 1)
    try await histories(archive)
    let rank = try await archive.sourceRank("northpost.example")
    #expect(rank == american.sources.first && rank?.articleCount == 2)
    #expect(try await archive.sourceRank("unknown.example") == nil)
    var (cursor, seen): (String, [SourceID]) = ("", [])
    repeat {
      let page = try await archive.sources(SourcesRequest(limit: 2, cursor: cursor))
      seen += page.sources.map(\.source.id)
      cursor = page.nextCursor
    } while !cursor.isEmpty
    #expect(Set(seen).count == 5 && seen.count == 5)
  }
}
