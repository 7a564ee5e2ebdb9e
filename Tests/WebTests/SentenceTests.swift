import Foundation
import Models
import TestKit
import Testing

@testable import Archive
@testable import Web

/// What the archive says in English is said in every language of the interface.
@Suite struct SentenceTests {
  private static let languages = ReaderLanguage.allCases.filter { $0 != .english }

  /// Whether each sentence is known, and not as in English, in all languages.
  private func expectKnown(_ sentences: some Sequence<String>) {
    for sentence in sentences {
      #expect(Sentences(words: .of(.english)).view(sentence)["reason"] as? String == sentence)
      for language in Self.languages {
        let text = Sentences(words: .of(language)).known(sentence)
        #expect(text != nil && (text != sentence || Self.isInFrenchToo(sentence)), "\(language): \(sentence)")
      }
    }
  }

  /// "3 sources".
  private static func isInFrenchToo(_ sentence: some StringProtocol) -> Bool {
    sentence.hasSuffix(" source") || sentence.hasSuffix(" sources")
  }

  @Test func everyReasonOfAHeadlineIsKnown() {
    var reasons: Set<String> = []
    for (reporting, copying) in [(1, 0), (1, 1), (3, 0), (4, 1), (2, 12)] {
      for age in [0, 61_000, 600_000, 3_600_000, 90_000_000, 400_000_000, -600_000, -90_000_000] as [Int64] {
        let candidates = (0..<4).map { index in
          HeadlineRanking.Candidate(
            reporting: reporting, copying: copying, ageMilliseconds: age, standing: 0.5,
            standingReason: index == 0 ? "North Post is number 1 of 1,2 in US" : "Bay Wire is number 1 of 12 in US",
            topic: "environment", source: 1)
        }
        reasons.formUnion(HeadlineRanking.order(candidates, limit: 4).flatMap(\.reasons))
      }
    }
    reasons.remove("North Post is number 1 of 1,2 in US")
    reasons.insert("Wire is number 2 in is number 3 of 4")
    #expect(reasons.count > 20)
    expectKnown(reasons)
  }

  @Test func everyPartOfARankIsKnown() {
    for count in [0, 1, 2, 1_234] {
      let statistics = SourceStatistics(
        articles: max(count, 1), originals: count, activeDays: count, stories: count, first: count, followers: count)
      expectKnown(SourceRanking.explained(statistics).map { "\($0.name): \($0.reason)" })
    }
  }

  @Test func everyReasonOfATrendIsKnown() {
    for (sources, expected, days) in [(2, 0.0, 14), (2, 0.04, 1), (12, 1.26, 13), (3, 2, 1), (2, 0, 0)] {
      let rise = TrendRanking.Rise(key: "a", sourceCount: sources, expected: expected, score: 7)
      expectKnown([TrendReader.reason(rise, days: days)])
    }
  }

  @Test func whyNewsIsSimilarIsKnown() {
    let one = ArticleSamples.article(1, title: "Harbour report", keywords: ["tide"], people: ["Ada Quint"])
    var other = ArticleSamples.article(2, title: "Report", hoursLater: 30, keywords: ["tide"], people: ["Ada Quint"])
    expectKnown(SimilarReasons.lines(other, from: one, story: "The \"tide\": rising", isCopy: true))
    #expect(SimilarReasons.lines(other, from: one, story: one.title).contains("same story"))
    var (first, second) = (one, other)
    first.entities.append(Entity(name: "Harbour Summit", kind: .other))
    second.entities.append(Entity(name: "Harbour Summit", kind: .other))
    let event = SimilarReasons.lines(second, from: first, story: "The tide")
    #expect(event.contains("same event: Harbour Summit") && !event.contains { $0.hasPrefix("same names") })
    expectKnown(event)
    for kind in [Entity.Kind.organisation, .place, .other] {
      var article = one
      article.entities = [Entity(name: "Quint", kind: kind, salience: 1)]
      expectKnown(SimilarReasons.lines(article, from: article, story: nil))
    }
    other.entities = []
    other.keywords = []
    expectKnown(SimilarReasons.lines(one, from: other, story: nil))
    other.title = "Something else"
    expectKnown(SimilarReasons.lines(other, from: one, story: nil))
    for minutes in [0, 1, 59, 60, 2_879, 2_880, 9_999] as [Int64] {
      let (first, second) = (TimeKey(milliseconds: 0), TimeKey(milliseconds: minutes * 60_000))
      expectKnown([TimePhrase.distance(from: first, to: second), TimePhrase.distance(from: second, to: first)])
    }
    expectKnown([
      "first report", "started the story", "like the articles of the story", "prints \"A (b) \"c\" (d)\" (E)",
      "like \"A\" (B)",
    ])
  }

  @Test func everythingThatIsWrongWithASearchIsExplained() {
    let long = String(repeating: "(", count: 200)
    let texts = [
      "a)", "(a", "OR a", "a OR", "-", "a -", "source:", "source: a", "after:", "after: a", "after:soon", "\"a", "***",
      "a*b", "x*", "*", "source:a*", "country:france", "sorce:a", "after:2025-01-02 before:2025-01-01", "…", "source:…",
      "(after:2025-01-01 OR b)", "-after:2025-01-01", "source:(", "(source:)", long,
      String(repeating: "a", count: 5_000),
      (0..<200).map { "w\($0)" }.joined(separator: " "),
      "\"" + (0..<200).map { "w\($0)" }.joined(separator: " ") + "\"",
    ]
    var count = 0
    for text in texts {
      do throws(ArchiveError) {
        try SearchSyntax.check(text, now: ArticleSamples.noon)
      } catch {
        count += 1
        expectKnown([error.message])
      }
    }
    #expect(count > 20)
  }

  @Test func whyADocumentOrAFeedFailedIsKnown() throws {
    expectKnown([
      "attempt 1 of 5: extract: the page has no text", "attempt 5 of 5: worker lost (the lease of enrich-1:7 expired)",
      "attempt 1 of 5: extract: not text: looks like a PNG image", "attempt 2 of 5: extract: no article: an error page",
      "attempt 1 of 5: extract: no article: a home page with 31 headlines of other pages",
      "attempt 3 of 5: it took longer than 60 s to work out", "attempt 1 of 5: the document gave no article",
      "attempt 1 of 5: extract: no known format: a document of type image/x-unknown",
      "attempt 1 of 5: extract: not JSON: unexpected \"}\" at byte 12",
      "news.example answers 404: there is no feed at this address, it may have moved",
      "news.example answers 302",
      "news.example answers with something that is no feed (text/html): it may have moved, look at the address in a browser",
      "news.example redirects to cloud.example: the certificate of cloud.example is for another name",
      "news.example redirects to 10.0.0.7: 10.0.0.7 is a private address: not connected to unless the operator allows it",
      "the feed cannot be read: XML without an element in it",
      "the name news.example has no address: is it spelt right?",
      "news.example is at 10.0.0.7, a private address: not connected to unless ingest's setting fetchAllow allows it",
      "news.example redirects in a loop, back to https://news.example/",
    ])
    let german = Sentences(words: .of(.german))
    #expect(
      german.known("attempt 1 of 5: extract: not text: looks like a PNG image")
        == "Versuch 1 von 5: kein Text: sieht aus wie ein PNG-Bild")
  }

  /// A sentence that nobody says any more would hide that its successor is not translated.
  @Test func everyTroubleIsStillSaid() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources").standardized
    var code = ""
    for room in ["Enrich", "Enrichment", "Fetching", "Formats", "Ingest", "Queue"] {
      let files = FileManager.default.enumerator(at: sources.appending(path: room), includingPropertiesForKeys: nil)
      for case let file as URL in try #require(files) where file.pathExtension == "swift" {
        code += try String(contentsOf: file, encoding: .utf8)
      }
    }
    code.replace("\\\"", with: "\"")
    for row in [TroubleTable.documents, TroubleTable.feeds].flatMap({ MessageTable.cells($0) }) {
      for piece in row[0].split(separator: /\{[a-z][0-9]\}|extract: |of type |without a content type/) {
        #expect(code.contains(piece), "\(row[0])")
      }
    }
  }

  @Test func whatIsInEnglishOnAnotherPageIsMarked() {
    let german = Sentences(words: .of(.german))
    #expect(german.view("something new")["reasonForeign"] as? Bool == true)
    #expect(german.view("first report")["reasonForeign"] as? Bool == false)
    #expect(Sentences(words: .of(.english)).view("something new")["reasonForeign"] as? Bool == false)
    #expect(german.faultView("something new")["reasonForeign"] as? Bool == true)
  }

  @Test func whatIsNotKnownStaysAsItCame() {
    let german = Sentences(words: .of(.german))
    #expect(german.explained("something new") == nil && german.known("something new") == nil)
    #expect(german.known("same people: Ada Quint") == "gleiche Personen: Ada Quint")
    #expect(german.known("like \"A \"b\" (c)\" (D)") == "wie „A \"b\" (c)“ (D)")
    #expect(german.explained("limit: a whole number from 1 to 1000") == "limit: eine ganze Zahl von 1 bis 1.000")
    #expect(Sentences(words: .of(.french)).explained("x: true or false") == "x\u{A0}: true ou false")
    for text in ["", ":", "{s1}", "same people: ", " later", String(repeating: "3 days later ", count: 500)] {
      #expect(german.known(text) == nil, "\(text.prefix(20))")
    }
    // Sentences in sentences end somewhere.
    #expect(german.known("3 days" + String(repeating: " later", count: 9)) == nil)
  }

  @Test func everyRowHasTheSamePlaces() {
    let texts = [
      SentenceTable.reasons, SentenceTable.ranks, SentenceTable.requests, SentenceTable.searches,
      TroubleTable.documents,
      TroubleTable.feeds,
    ]
    let lines = texts.flatMap { $0.split(separator: "\n") }
    #expect(SentenceTable.rows.count == lines.count)
    var seen: Set<String> = []
    for row in SentenceTable.rows {
      #expect(seen.insert(row[0]).inserted && row.allSatisfy { !$0.isEmpty }, "\(row[0])")
      let places = row.map { cell in Set(cell.matches(of: /\{[ndtcks][0-9]\}/).map { String($0.output) }) }
      #expect(Set(places).count == 1, "\(row[0])")
    }
  }

  @Test func pagesGiveTheirReasonsInTheReadersLanguage() async throws {
    try await WebWorld.run(WebWorld.articles) { world in
      let id = ArticleSamples.identifier(1)
      for page in ["/", "/article/\(id)", "/story/\(id)", "/source/northpost.example", "/sources"] {
        let english = Self.reasons(await world.get(page).text)
        #expect(!english.isEmpty, "\(page)")
        for language in Self.languages {
          let others = Self.reasons(await world.get(page, ["accept-language": language.rawValue]).text)
          #expect(others.count == english.count, "\(page)")
          for (one, other) in zip(english, others) {
            #expect(one != other || Self.isInFrenchToo(one), "\(page) \(language): \(other)")
          }
        }
      }
      #expect(await world.get("/article/\(id)", ["accept-language": "fr"]).text.contains("science et technologie"))
    }
  }

  /// What stands in the lists of reasons, on the line of a source's rank, in the table of sources and beside those who told a story.
  private static func reasons(_ page: String) -> [Substring] {
    let list = /<details class="why">.*?<\/details>/
    let item = /<li>(.*?)<\/li>/
    return page.matches(of: list.dotMatchesNewlines()).flatMap { $0.output.matches(of: item).map(\.output.1) }
      + page.matches(of: /<div class="fact"><p>(.*?)<\/p>/).map(\.output.1)
      + page.matches(of: /<td class="meta reasons">(.*?)<\/td>/).map(\.output.1)
      + page.matches(of: /<\/time> · (.*?)<\/span>/).map(\.output.1)
  }
}
