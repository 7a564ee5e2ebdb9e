import Enrichment
import Formats
import Models
import Testing

@Suite struct PipelineTests {
  private static let text = """
    The chief AI scientist of Meta, Yann LeCun, warned Europe in Paris on Tuesday against rules for open-source models. \
    "Open source is how we all move," LeCun said at the AI Action Summit.

    French President Emmanuel Macron welcomed him. Macron said that France would invest in artificial intelligence, and \
    that Mistral AI showed the way. The summit in Paris ended without a British signature.
    """

  private static func leased(_ text: String, title: String = "LeCun warns Europe on open-source models")
    -> LeasedDocument
  {
    let document = Document(
      url: "https://www.example.fr/a?utm_source=x", contentType: "text/plain", content: Array(text.utf8), title: title,
      language: "en", source: SourceHint(name: "Example"))
    return LeasedDocument(documentID: "d1", document: document, sequence: 7)
  }

  private func article() throws -> Article { try #require(try Pipeline().enrich(Self.leased(Self.text)).first) }

  @Test func fillsTheFactsOfTheSource() throws {
    let article = try article()
    #expect(article.source.id == "example.fr" && article.source.country == "FR" && article.source.name == "Example")
    #expect(article.url == "https://www.example.fr/a" && article.documentID == "d1" && article.sequence == 7)
    #expect(article.id.rawValue.hasPrefix("a") && !article.contentHash.isEmpty)
  }

  @Test func notesWhereTheDocumentStatesAFact() throws {
    func page(language: String) throws -> Article {
      let page = """
        <html lang="\(language)"><head><title>Ferry calls at the old harbour</title>
        <meta name="author" content="Ada Quill">
        <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry calls at the old harbour",
        "datePublished": "2025-03-01T09:00:00Z", "isAccessibleForFree": false}</script></head>
        <body><article><p>\(Self.text.replacing("\n\n", with: "</p><p>"))</p></article></body></html>
        """
      let document = Document(url: "https://a.example/ferry", contentType: "text/html", content: Array(page.utf8))
      return try #require(try Pipeline().enrich(LeasedDocument(documentID: "d1", document: document)).first)
    }
    let article = try page(language: "en")
    #expect(article.isPaywalled)
    #expect(article.statedFacts.map(\.fact.rawValue) == article.statedFacts.map(\.fact.rawValue).sorted())
    let places = Dictionary(uniqueKeysWithValues: article.statedFacts.map { ($0.fact, $0.origin) })
    #expect(places[.title] == .jsonLD && places[.publishedAt] == .jsonLD && places[.paywall] == .jsonLD)
    #expect(places[.authors] == .meta && places[.body] == .markup && places[.language] != nil)
    // What was worked out, against the page's word or without it, is nobody's statement.
    #expect(places[.standfirst] == nil)
    #expect(try !page(language: "hu").statedFacts.contains { $0.fact == .language })
  }

  @Test func recordsEveryStepWithItsVersion() throws {
    let steps = try article().steps
    #expect(steps.map(\.name) == ["extract"] + StepCatalog.standard.map(\.name))
    #expect(steps.allSatisfy { $0.version >= 1 })
  }

  @Test func joinsTheMentionsOfAPerson() throws {
    let person = try #require(try article().entities.first { $0.name == "Yann LeCun" })
    #expect(person.kind == .person)
    #expect(person.mentions.map(\.text) == ["Yann LeCun", "LeCun"])
  }

  @Test func tellsAnEmployerByItsEmployee() throws {
    let text = """
      The rules worry Meta's chief AI scientist. "We need open models," Meta said on Tuesday. Shares of Voltara fell, and the \
      chairman of Voltara resigned in Hamburg. Progress in AI goes on.
      """
    let entities = try #require(try Pipeline().enrich(Self.leased(text, title: "Rules")).first).entities
    #expect(entities.first { $0.name == "Meta" }?.kind == .organisation)
    #expect(entities.first { $0.name == "Voltara" }?.kind == .organisation)
    #expect(!entities.contains { $0.name == "AI" && $0.kind != .other })
  }

  @Test func tellsPlacesAndPersonsApart() throws {
    let entities = try article().entities
    #expect(entities.contains { $0.name == "Paris" && $0.kind == .place })
    #expect(entities.contains { $0.name == "Emmanuel Macron" && $0.kind == .person && $0.mentions.count == 2 })
  }

  @Test func findsCountryLanguageAndTopic() throws {
    let article = try article()
    #expect(article.language == "en")
    #expect(article.countries.first?.code == "FR")
    #expect(article.topics.contains { $0.code == "medtop:13000000" })
  }

  @Test func keywordsReadLikeTheText() throws {
    let keywords = try article().keywords.map(\.text)
    #expect(keywords.contains("Yann LeCun"))
    #expect(!keywords.contains("LeCun"))
    #expect((5...12).contains(keywords.count))
  }

  @Test func digestIsMadeOfWholeSentences() throws {
    let article = try article()
    let digest = try #require(article.digest)
    #expect(digest.spans.allSatisfy { article.sentences.contains($0) })
    #expect(digest.text.split(separator: " ").count <= SummaryStep.digestWordsMax)
  }

  @Test func refusesWhatHoldsNoText() {
    #expect(throws: EnrichmentError.self) { try Pipeline().enrich(Self.leased("", title: "")) }
    let image = LeasedDocument(document: Document(content: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    #expect(throws: EnrichmentError.self) { try Pipeline().enrich(image) }
  }

  @Test func aFailingStepLeavesItsValuesEmptyAndIsRecorded() throws {
    let pipeline = Pipeline(steps: [FailingStep(), LanguageStep()])
    let article = try #require(try pipeline.enrich(Self.leased(Self.text)).first)
    #expect(article.keywords.isEmpty)
    #expect(article.steps.first { $0.name == "failing" }?.version == 0)
    #expect(article.language == "en")
  }

  @Test func cutsABodyThatIsTooLong() throws {
    let long = String(repeating: "ünder ", count: 400_000)
    let article = try #require(try Pipeline(steps: []).enrich(Self.leased(long)).first)
    #expect(article.body.utf8.count <= Draft.bodyBytesMax && article.body.utf8.count > Draft.bodyBytesMax - 16)
  }
}

private struct FailingStep: EnrichmentStep {
  struct Failure: Error {}
  let name = "failing"
  let version = 3

  func apply(_ draft: inout Draft) throws {
    draft.article.keywords = [Keyword(text: "half done", score: 1)]
    throw Failure()
  }
}
