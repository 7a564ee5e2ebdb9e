import Enrichment
import Models
import Testing

@Suite struct TagLexiconTests {
  private static let text = """
    The ferry to the northern islands stopped for the third day because of ice. Islanders buy food by air. The ferry company \
    asked the navy for an icebreaker, and the council of the islands met in the school hall.
    """

  private func lexicon() -> TagLexicon {
    var counter = TagCounter()
    for _ in 0..<6 { counter.add(["Ferry", "Transport"], language: "en") }
    for _ in 0..<30 { counter.add(["Cinema"], language: "en") }
    counter.add(["Icebreaker"], language: "en-GB")
    return TagLexicon(counter.counts())
  }

  private func enriched(_ lexicon: TagLexicon?) throws -> Article {
    let document = Document(
      contentType: "text/plain", content: Array(Self.text.utf8), title: "Ferry", language: "en")
    let steps = StepCatalog.steps(lexicon: lexicon)
    let leased = LeasedDocument(documentID: "t", document: document, sequence: 1)
    return try #require(try Pipeline(steps: steps).enrich(leased).first)
  }

  private func keywords(_ lexicon: TagLexicon?) throws -> [String] { try enriched(lexicon).keywords.map(\.text) }

  @Test func aTagOfTheArchiveLeadsAndBringsItsCompanion() throws {
    let found = try keywords(lexicon())
    #expect(found.first?.lowercased() == "ferry")
    #expect(found.contains("Transport"))
    #expect(!found.contains("Cinema"))
    #expect(try keywords(lexicon()) == found)
  }

  @Test func withoutALexiconTheTextDecides() throws {
    #expect(try !keywords(nil).contains("Transport"))
    #expect(try keywords(TagLexicon([])) == keywords(nil))
  }

  @Test func whatOneArticleHasIsNoTag() { #expect(lexicon().count == 3) }

  @Test func theRecordSaysWhichTagsWereUsed() throws {
    let article = try enriched(TagLexicon([], version: "abc"))
    #expect(article.steps.first { $0.name == "keywords" }?.dataVersion == "abc")
    #expect(try enriched(nil).steps.allSatisfy { $0.dataVersion.isEmpty })
  }

  /// What comes over the wire may say anything.
  @Test func countsThatMakeNoSenseDoNoHarm() throws {
    let odd = [
      LanguageTags(
        language: "en", articles: 0,
        tags: [
          TagCount(text: "ferry", articles: 1 << 40, companions: [TagCompanion(place: 7, articles: 3)]),
          TagCount(text: "", articles: 9), TagCount(text: "...", articles: 9),
          TagCount(text: "ice", articles: 3, companions: [TagCompanion(place: 0, articles: 1 << 40)]),
        ]),
      LanguageTags(language: "", articles: 3, tags: [TagCount(text: "x", articles: 2)]),
    ]
    #expect(try !keywords(TagLexicon(odd)).isEmpty)
    let many = (0..<TagLexicon.tagsMax + 9).map { TagCount(text: "tag\($0)", articles: 2) }
    #expect(TagLexicon([LanguageTags(language: "en", articles: 9, tags: many)]).count == TagLexicon.tagsMax)
  }

  /// In German only nouns are candidates; where a text has none, the publisher's tag still stands.
  @Test func aPublishersTagStandsWhereNothingElseDoes() throws {
    let page = """
      <html lang="de"><head><title>so ist es</title><meta name="keywords" content="lachen und schlafen"></head><body><article>
      <p>heute gehen wir gemeinsam spazieren und lachen laut. dann essen wir zusammen und schlafen lange.</p>
      <p>morgen gehen wir wieder spazieren, lachen noch lauter und freuen uns auf den rest der woche.</p></article></body></html>
      """
    let document = Document(contentType: "text/html", content: Array(page.utf8))
    let leased = LeasedDocument(documentID: "t", document: document, sequence: 1)
    let article = try #require(try Pipeline().enrich(leased).first)
    #expect(article.language == "de" && article.keywords.map(\.text) == ["lachen und schlafen"])
  }
}
