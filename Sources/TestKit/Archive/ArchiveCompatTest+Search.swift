import Archive
import Models
import Testing

extension ArchiveCompatTest {
  private func ids(_ archive: any ArticleArchive, _ filter: ArticleFilter) async throws -> [Int] {
    let hits = try await archive.search(SearchRequest(filter: filter, order: .newest, limit: 100)).hits
    return hits.compactMap { hit in (0..<200).first { ArticleSamples.identifier($0) == hit.article.id.rawValue } }
  }

  func words(_ archive: any ArticleArchive) async throws {
    _ = try await archive.put([
      ArticleSamples.article(
        1, title: "Élysée opens a summit", body: "Open-source models are at stake, say many.", hoursLater: 1),
      ArticleSamples.article(2, title: "Models of boats", body: "A source of joy. The open sea.", hoursLater: 2),
      ArticleSamples.article(3, title: "人工智能峰会", body: "巴黎举行人工智能峰会。", hoursLater: 3),
    ])
    for (text, expected) in [
      ("models", [2, 1]), ("MODELS source", [2, 1]), ("\"open source\"", [1]), ("open-source", [1]), ("elysee", [1]),
      ("ÉLYSÉE", [1]), ("智能", [3]), ("\"智巴\"", []), ("智能 巴黎", [3]), ("models nothing", []),
      ("“Open source” stake", [1]),
    ] as [(String, [Int])] {
      #expect(try await ids(archive, ArticleFilter(text: text)) == expected, "\(text)")
    }
    let hit = try await archive.search(SearchRequest(filter: ArticleFilter(text: "\"open source\""), limit: 1)).hits
      .first
    let scalars = Array((hit?.snippet ?? "").unicodeScalars)
    let span = try #require(hit?.highlights.first)
    #expect(String(String.UnicodeScalarView(scalars[span.start..<span.end])) == "Open-source")
    #expect((hit?.score ?? 0) > 0)
  }

  func filters(_ archive: any ArticleArchive) async throws {
    _ = try await archive.put([
      ArticleSamples.article(
        1, body: "Shared word.", source: 0, hoursLater: 1, keywords: ["Open Source"], people: ["Ana López"],
        countries: ["FR"]),
      ArticleSamples.article(
        2, body: "Shared word.", source: 2, hoursLater: 2, keywords: ["open source", "Europe"], countries: ["GB", "FR"]),
      ArticleSamples.article(
        3, body: "Shared word.", source: 3, hoursLater: 3, people: ["Ana Lopez"], language: "fr-CA"),
    ])
    let at = { (hours: Int64) in
      Timestamp(millisecondsSinceEpoch: ArticleSamples.noon.millisecondsSinceEpoch + hours * 3_600_000)
    }
    for (filter, expected) in [
      (ArticleFilter(), [3, 2, 1]), (ArticleFilter(sources: ["northpost.example", "le courant"]), [3, 1]),
      (ArticleFilter(countries: ["fr"]), [2, 1]), (ArticleFilter(languages: ["fr"]), [3]),
      (ArticleFilter(keywords: ["OPEN source"]), [2, 1]), (ArticleFilter(keywords: ["open source", "europe"]), [2]),
      (ArticleFilter(entities: ["ana lopez"]), [3, 1]), (ArticleFilter(publishedAfter: at(2)), [3, 2]),
      (ArticleFilter(publishedAfter: at(1), publishedBefore: at(3)), [2, 1]),
      (ArticleFilter(text: "shared", countries: ["FR"], publishedBefore: at(2)), [1]),
      (ArticleFilter(text: "entity:lopez"), [3, 1]), (ArticleFilter(text: "entity:\"Lopez\" -country:FR"), [3]),
      (ArticleFilter(entities: ["lopez"]), []), (ArticleFilter(text: "source:courant"), [3]),
      (ArticleFilter(text: "source:\"north post\""), [1]), (ArticleFilter(text: "source:nor"), []),
      (ArticleFilter(keywords: ["unheard"]), []), (ArticleFilter(text: "shared", sources: ["\" OR x"]), []),
    ] as [(ArticleFilter, [Int])] {
      #expect(try await ids(archive, filter) == expected, "\(filter)")
    }
  }

  func pages(_ archive: any ArticleArchive) async throws {
    _ = try await archive.put(
      (0..<25).map { ArticleSamples.article($0, body: "Same day.", hoursLater: Double($0 / 2)) })
    var request = SearchRequest(filter: ArticleFilter(text: "day"), order: .newest, limit: 7, showCopies: true)
    var seen: [ArticleID] = []
    repeat {
      let page = try await archive.search(request)
      seen += page.hits.map(\.article.id)
      request.cursor = page.nextCursor
      _ = try await archive.put([ArticleSamples.article(100 + seen.count, body: "Same day.", hoursLater: 99)])
    } while !request.cursor.isEmpty
    #expect(seen.count == 25 && Set(seen).count == 25)
    request.cursor = "n.zz.1"
    await #expect(throws: ArchiveError.self) { _ = try await archive.search(request) }
  }

  func rankedPages(_ archive: any ArticleArchive) async throws {
    _ = try await archive.put(
      (0..<30).map { number in
        ArticleSamples.article(
          number, title: number == 11 ? "Harbour" : "",
          body: "The harbour " + String(repeating: "was still. ", count: number))
      })
    var request = SearchRequest(filter: ArticleFilter(text: "harbour"), limit: 8, showCopies: true)
    var (seen, scores): ([ArticleID], [Double]) = ([], [])
    repeat {
      let page = try await archive.search(request)
      seen += page.hits.map(\.article.id)
      scores += page.hits.map(\.score)
      request.cursor = page.nextCursor
      _ = try await archive.put([ArticleSamples.article(100 + seen.count, title: "Harbour harbour", hoursLater: 1)])
    } while !request.cursor.isEmpty
    #expect(seen.first?.rawValue == ArticleSamples.identifier(11))
    #expect(seen.count == 30 && Set(seen).count == 30)
    request.cursor = "r.zz.1.3"
    await #expect(throws: ArchiveError.self) { _ = try await archive.search(request) }
  }

  /// What a hostile or clumsy caller types: an answer or a clear refusal, and never another error.
  func oddTexts(_ archive: any ArticleArchive) async throws {
    _ = try await archive.put([ArticleSamples.article(1, body: "A plain text.")])
    for text in [
      "\" OR \"\"a\"", "title:plain AND NOT text", "plain*", "^plain", "NEAR(plain text, 2)", "{title} : plain",
      "-plain", "(plain)", "plain OR text", "plain -", "a:b", "12:30", "((plain))",
      "plain; DROP TABLE article", "\u{202E}plain", "pl\u{AD}ain", "🙂 plain", "\u{0301}plain", "plain\u{200D}", "ﬁne",
      "Ａ plain", "\u{10FFFF} plain", "f1", "plain text", "' OR 1=1 --",
    ] {
      for order in SortOrder.allCases {
        _ = try await archive.search(SearchRequest(filter: ArticleFilter(text: text), order: order, limit: 5))
      }
    }
    #expect(try await ids(archive, ArticleFilter(text: "pl\u{AD}ain")) == [1])
    #expect(try await ids(archive, ArticleFilter(text: "f1")).isEmpty)
    for text in [
      "--", "-", "://", "(plain", "plain)", "plain OR", "OR", "OR plain", "NOT", "-(", "a*b", "*", "p*", "title:",
      "country:Atlantis",
      "contry:FR", "after:soon", "before:", "plain OR after:-7d", "story:unknown", "after:-1d before:-2d",
      String(repeating: "(", count: 40) + "a" + String(repeating: ")", count: 40),
      "\"unclosed", "\" OR \"a\"", "!!! ???", "\u{0301}", "🙂", "\"\"", "(", String(repeating: "ab ", count: 400),
      (0..<100).map { "w\($0)" }.joined(separator: " "),
    ] {
      let error = await #expect(throws: ArchiveError.self, "\(text)") {
        _ = try await archive.search(SearchRequest(filter: ArticleFilter(text: text), limit: 5))
      }
      #expect(error?.code == .invalidArgument && error?.field == "filter.text")
    }
  }
}
