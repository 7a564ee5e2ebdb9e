import Archive
import Models
import Testing

/// The language of searches, and what stands beside the hits.
extension ArchiveCompatTest {
  private func found(
    _ archive: any ArticleArchive, _ text: String, _ order: SortOrder = .newest, copies: Bool = true
  ) async throws -> [Int] {
    let hits = try await archive.search(
      SearchRequest(filter: ArticleFilter(text: text), order: order, limit: 100, showCopies: copies)
    ).hits
    return hits.compactMap { hit in (0..<200).first { ArticleSamples.identifier($0) == hit.article.id.rawValue } }
  }

  func queries(_ archive: any ArticleArchive) async throws {
    _ = try await archive.put([
      ArticleSamples.article(
        1, title: "Talks in Paris", body: "The ministers talked about an election.", hoursLater: 1,
        keywords: ["Summit"], people: ["Yann LeCun"], countries: ["FR"]),
      ArticleSamples.article(
        2, title: "Berlin votes", body: "A talk about elections, and a talk on trade.", source: 2, hoursLater: 26,
        countries: ["DE"]),
      ArticleSamples.article(
        3, title: "Élections à Paris", body: "Les élections régionales auront lieu.", source: 3, hoursLater: 50,
        countries: ["FR", "DE"]),
      ArticleSamples.article(4, title: "Sport", body: "The team won in Berlin.", source: 1, hoursLater: 74),
    ])
    for (text, expected) in [
      ("talk", [2, 1]), ("talking", [2, 1]), ("paris OR sport", [4, 3, 1]), ("berlin -sport", [2]),
      ("berlin NOT (sport OR votes)", []), ("-paris", [4, 2]), ("-paris -sport", [2]), ("elect*", [3, 2, 1]),
      ("minist*", [1]), ("élection", [3, 2, 1]), ("title:berlin", [2]), ("title:\"talks in paris\"", [1]),
      ("title:\"paris talks\"", []), ("title:elect*", [3]), ("source:baywire.example", [4]),
      ("source:\"Le Courant\"", [3]), ("country:FR", [3, 1]), ("country:(fr OR de) talk", [2, 1]),
      ("country:FR country:DE", [3]), ("-country:FR", [4, 2]), ("lang:fr", [3]), ("lang:fr elections", [3]),
      ("keyword:summit", [1]), ("entity:\"yann lecun\"", [1]), ("entity:\"Yann LeCun\" OR lang:fr", [3, 1]),
      ("after:2025-02-11", [4, 3, 2]), ("after:2025-02-11 before:2025-02-12T13:00:00Z", [2]),
      ("before:2025-02-11 talk", [1]), ("berlin after:2025-02-12", [4]), ("(talk paris) OR (team won)", [4, 1]),
      ("\"talk about elections\"", [2]), ("\"talk elections\"", []), ("talk talk talk", [2, 1]),
    ] as [(String, [Int])] {
      #expect(try await found(archive, text) == expected, "\(text)")
      #expect(try await Set(found(archive, text, .relevance)) == Set(expected), "\(text)")
    }
  }

  func faults(_ archive: any ArticleArchive) async throws {
    _ = try await archive.put([ArticleSamples.article(1, body: "A plain text.")])
    for (text, start, end) in [
      ("plain \"text", 6, 7), ("plain (text", 6, 7), ("plain OR", 6, 8), ("country:FRA", 8, 11), ("pl*in", 2, 3),
      ("story:s0000", 0, 0),
    ] {
      let error = await #expect(throws: ArchiveError.self) {
        _ = try await archive.search(SearchRequest(filter: ArticleFilter(text: text), limit: 5))
      }
      #expect(error?.code == .invalidArgument && error?.field == "filter.text")
      if end > 0 { #expect(error?.place == Span(start: start, end: end)) } else { #expect(error?.place != nil) }
    }
  }

  func stories(_ archive: any ArticleArchive) async throws {
    _ = try await archive.put([
      ArticleSamples.article(
        1, title: "Harbour bridge closed after storm", body: "The harbour bridge was closed after the storm.",
        keywords: ["harbour bridge"])
    ])
    let id = try #require(try await archive.story(StoryRequest(id: ArticleSamples.identifier(1), limit: 5))?.story.id)
    #expect(try await found(archive, "story:\(id.rawValue)") == [1])
    #expect(try await found(archive, "bridge story:\(id.rawValue)", .relevance) == [1])
    #expect(try await found(archive, "-story:\(id.rawValue)").isEmpty)
  }

  func unspacedScripts(_ archive: any ArticleArchive) async throws {
    _ = try await archive.put([
      ArticleSamples.article(1, title: "东京电力公司", body: "东京电力公司宣布了新的计划。", language: "zh"),
      ArticleSamples.article(2, title: "東京で会議", body: "東京で人工知能の会議が開かれた。", hoursLater: 1, language: "ja"),
      ArticleSamples.article(
        3, title: "ข่าวประเทศไทย", body: "รัฐบาลประกาศแผนใหม่สำหรับประเทศไทย", hoursLater: 2, language: "th"),
    ])
    for (text, expected) in [
      ("电力", [1]), ("计划 东京", [1]), ("\"电力公司\"", [1]), ("\"公司电力\"", []), ("人工知能", [2]), ("会議", [2]),
      ("ประเทศไทย", [3]), ("รัฐบาล", [3]), ("\"แผนใหม่\"", [3]), ("电力 OR 会議", [2, 1]),
    ] as [(String, [Int])] {
      #expect(try await found(archive, text) == expected, "\(text)")
    }
  }

  func copiesInSearch(_ archive: any ArticleArchive) async throws {
    let text = """
      The harbour bridge was closed on Monday after engineers found cracks in two of its pillars, the city said. Ferries will \
      run every ten minutes until the repairs are done, which may take until the end of the summer.
      """
    _ = try await archive.put([
      ArticleSamples.article(1, title: "Bridge closed", body: text, hoursLater: 1),
      ArticleSamples.article(2, title: "Harbour bridge closed", body: text, source: 1, hoursLater: 2),
      ArticleSamples.article(3, title: "Bridge shut", body: text, source: 2, hoursLater: 3),
      ArticleSamples.article(
        4, title: "A bridge opens", body: "Far away a bridge was opened.", source: 3, hoursLater: 4),
    ])
    for order in SortOrder.allCases {
      #expect(try await Set(found(archive, "bridge", order, copies: false)) == [1, 4])
      #expect(try await Set(found(archive, "bridge", order)) == [1, 2, 3, 4])
    }
    let hits = try await archive.search(SearchRequest(filter: ArticleFilter(text: "cracks"), limit: 5)).hits
    #expect(hits.first?.alsoAt.map(\.name) == ["Bay Wire", "Thames Daily"] && hits.first?.alsoAtCount == 2)
    // Where the original does not match, the first copy that does stands for all.
    #expect(try await found(archive, "cracks -source:northpost.example", copies: false) == [2])
    #expect(try await found(archive, "title:harbour cracks", copies: false) == [2])
    // Page by page: no hit is lacking and none comes twice.
    var (request, seen) = (SearchRequest(filter: ArticleFilter(text: "bridge"), limit: 1), [ArticleID]())
    repeat {
      let page = try await archive.search(request)
      seen += page.hits.map(\.article.id)
      request.cursor = page.nextCursor
    } while !request.cursor.isEmpty
    #expect(Set(seen.map(\.rawValue)) == Set([1, 4].map(ArticleSamples.identifier)) && seen.count == 2)
  }

  func facets(_ archive: any ArticleArchive) async throws {
    _ = try await archive.put(
      (0..<30).map { number in
        ArticleSamples.article(
          number, body: "The harbour was still on day \(number).", source: number % 3, hoursLater: Double(number),
          countries: number % 2 == 0 ? ["FR"] : ["FR", "DE"])
      })
    let request = SearchRequest(filter: ArticleFilter(text: "harbour"), limit: 5, facets: true)
    let response = try await archive.search(request)
    #expect(response.matchCount == 30 && !response.isMatchCountMinimum && response.facets.count >= 4)
    let facets = Dictionary(response.facets.map { ($0.field, $0.values) }, uniquingKeysWith: { first, _ in first })
    #expect(facets["country"] == [FacetValue(value: "FR", count: 30), FacetValue(value: "DE", count: 15)])
    #expect(facets["source"]?.map(\.count) == [10, 10, 10])
    #expect(facets["day"]?.map(\.value) == ["2025-02-11", "2025-02-10"] && facets["day"]?.map(\.count) == [18, 12])
    #expect(try await archive.search(SearchRequest(filter: ArticleFilter(text: "harbour"), limit: 5)).facets.isEmpty)
  }

  func suggestions(_ archive: any ArticleArchive) async throws {
    _ = try await archive.put([
      ArticleSamples.article(1, title: "Elections in the harbour city"),
      ArticleSamples.article(2, title: "The election of a mayor", hoursLater: 1),
    ])
    for (text, expected) in [
      ("harbuor", "harbour"), ("electoins mayor", "elections mayor"), ("\"harbur city\"", "\"harbour city\""),
      ("title:harbuor OR mayro", "title:harbour OR mayor"), ("harbour", ""), ("zzzzzz", ""), ("cty", ""), ("2o25", ""),
    ] {
      let response = try await archive.search(SearchRequest(filter: ArticleFilter(text: text), limit: 5))
      #expect(response.didYouMean == expected, "\(text)")
    }
  }

  func highlights(_ archive: any ArticleArchive) async throws {
    _ = try await archive.put([
      ArticleSamples.article(
        1, title: "🙂 Élections: l’élection", body: "Les élections\u{301} de 2025, “élection” après élection.", source: 3
      )
    ])
    let hit = try #require(
      try await archive.search(SearchRequest(filter: ArticleFilter(text: "élection"), limit: 1)).hits.first)
    func marked(_ text: String, _ spans: [Span]) -> [String] {
      let scalars = Array(text.unicodeScalars)
      return spans.map { String(String.UnicodeScalarView(scalars[$0.start..<$0.end])) }
    }
    #expect(marked(hit.article.title, hit.titleHighlights) == ["Élections", "élection"])
    #expect(marked(hit.snippet, hit.highlights).count == 3)
    let beginning = try await archive.search(SearchRequest(filter: ArticleFilter(text: "élec*"), limit: 1)).hits.first
    #expect(beginning.map { marked($0.article.title, $0.titleHighlights) } == ["Élections", "élection"])
  }

  /// The ranking of the first page stands while articles arrive and are enriched anew.
  func stablePages(_ archive: any ArticleArchive) async throws {
    _ = try await archive.put(
      (0..<40).map { number in
        ArticleSamples.article(
          number, body: "Harbour " + String(repeating: "calm \(number) ", count: number % 7) + "sea.",
          hoursLater: Double(number * 31 % 40))
      })
    var request = SearchRequest(filter: ArticleFilter(text: "harbour OR calm"), limit: 40, showCopies: true)
    let whole = try await archive.search(request).hits.map(\.article.id)
    #expect(whole.count == 40)
    request.limit = 6
    var seen: [ArticleID] = []
    repeat {
      let page = try await archive.search(request)
      seen += page.hits.map(\.article.id)
      request.cursor = page.nextCursor
      _ = try await archive.put(
        (0..<5).map {
          ArticleSamples.article(100 + seen.count + $0, title: "Harbour calm", body: "Calm.", hoursLater: 60)
        })
      // One that is shown already, and one that is not.
      for article in Set([whole[0], whole[min(seen.count + 8, 39)]]) {
        var article = try #require(try await archive.article(article, revision: 0))
        article.sequence += 1_000 * seen.count
        article.countries = [Country(code: "FR", confidence: 0.5)]
        _ = try await archive.put([article])
      }
    } while !request.cursor.isEmpty
    #expect(seen == whole)
  }
}
