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
    return TagLexicon(counter)
  }

  private func keywords(_ lexicon: TagLexicon?, language: String = "en") throws -> [String] {
    let document = Document(
      contentType: "text/plain", content: Array(Self.text.utf8), title: "Ferry", language: language)
    let steps = StepCatalog.standard.map { step -> any EnrichmentStep in
      step is KeywordsStep ? KeywordsStep(lexicon: lexicon) : step
    }
    let leased = LeasedDocument(documentID: "t", document: document, sequence: 1)
    return try #require(try Pipeline(steps: steps).enrich(leased).first).keywords.map(\.text)
  }

  @Test func aTagOfTheArchiveLeadsAndBringsItsCompanion() throws {
    let found = try keywords(lexicon())
    #expect(found.first?.lowercased() == "ferry")
    #expect(found.contains("Transport"))
    #expect(!found.contains("Cinema"))
    #expect(try keywords(lexicon()) == found)
  }

  @Test func withoutALexiconTheTextDecides() throws {
    #expect(try !keywords(nil).contains("Transport"))
    #expect(try keywords(TagLexicon(TagCounter())) == keywords(nil))
  }

  @Test func whatOneArticleHasIsNoTag() { #expect(lexicon().count == 3) }

  @Test func takesNoMoreThanItsBounds() {
    var counter = TagCounter()
    counter.add([String(repeating: "x", count: TagCounter.tagScalarsMax + 1), ""], language: "en")
    counter.add((0..<100).map { "tag \($0)" }, language: "en")
    counter.add((0..<100).map { "tag \($0)" }, language: "en")
    #expect(TagLexicon(counter).count == TagCounter.articleTagsMax)
    for language in 0..<200 {
      for _ in 0..<2 { counter.add(["a tag"], language: "x\(language)") }
    }
    #expect(TagLexicon(counter).count < TagCounter.articleTagsMax + TagCounter.languagesMax)
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
