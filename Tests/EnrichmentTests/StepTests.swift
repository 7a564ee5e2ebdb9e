import Enrichment
import Models
import TestKit
import Testing

@Suite struct StepTests {
  @Test func languageBearsHostileText() { StepCompatTest(LanguageStep()).run() }
  @Test func sentencesBearHostileText() { StepCompatTest(SentencesStep()).run() }
  @Test func entitiesBearHostileText() { StepCompatTest(EntitiesStep()).run() }
  @Test func countriesBearHostileText() { StepCompatTest(CountriesStep()).run() }
  @Test func topicsBearHostileText() { StepCompatTest(TopicsStep()).run() }
  @Test func keywordsBearHostileText() { StepCompatTest(KeywordsStep()).run() }
  @Test func summaryBearsHostileText() { StepCompatTest(SummaryStep()).run() }
  @Test func fingerprintBearsHostileText() { StepCompatTest(FingerprintStep()).run() }
  @Test func allBearLongText() { StepCompatTest.runLong() }

  /// A headline without a text is its own body.
  @Test func aHeadlineSaysItsLanguageOnce() throws {
    func language(_ title: String, _ body: [String], claim: String = "", publisher: String = "") throws -> String {
      var draft = StepCompatTest.draft(HostileText("", title: title, claim: claim, body))
      var claims = draft.claims
      claims.publisherLanguage = publisher
      draft = Draft(article: draft.article, claims: claims)
      try LanguageStep().apply(&draft)
      return draft.article.language
    }
    for title in ["Nickel", "Virus alarm in Poland", "Regina museum unveils a dinosaur"] {
      #expect(try language(title, [title], claim: "de") == language("", [title], claim: "de"))
    }
    #expect(try language("Dvije škole u gradu", [], publisher: "bs") == "bs")
    #expect(try language("Dvije škole u gradu", [], claim: "hr", publisher: "bs") == "hr")
  }

  /// What is over the longest document is refused, what is over the longest body is cut off before any step sees it.
  @Test func megabytesOfOneSentenceAreRefusedOrCut() throws {
    func leased(_ count: Int) -> LeasedDocument {
      let text = String(repeating: "the ship sailed past the old harbour and ", count: count)
      let document = Document(contentType: "text/plain", content: Array(text.utf8), title: "The ship")
      return LeasedDocument(documentID: "d1", document: document, sequence: 1)
    }
    #expect(throws: EnrichmentError.self) { try Pipeline().enrich(leased(260_000)) }
    let article = try #require(try Pipeline().enrich(leased(130_000)).first)
    #expect(article.body.utf8.count <= Draft.bodyBytesMax && article.body.utf8.count > Draft.bodyBytesMax / 2)
    #expect(article.steps.allSatisfy { $0.version > 0 } && ArticleFaults.find(in: article).isEmpty)
  }
}
