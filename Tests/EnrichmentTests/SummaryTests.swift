import Enrichment
import Models
import Testing

@Suite struct SummaryTests {
  private static let text = """
    Photo: The old swing bridge at dawn.

    The harbour board of Port Ellery will close its swing bridge for two years, the board said on Monday. "It cannot \
    wait." The bearings of the bridge are worn, and engineers found cracks in the steel of the northern pier last autumn.

    Read more: Ten bridges to see in spring. The railway to the harbour will run by another line until the bridge opens \
    again. She did not say "when that would be. Sign up for our newsletter to read about bridges every Friday morning.
    """

  private func article(_ step: SummaryStep) throws -> Article {
    let document = Document(
      contentType: "text/plain", content: Array(Self.text.utf8), title: "Swing bridge to close", language: "en")
    let before = StepCatalog.standard.prefix { $0.name != "summary" }
    let leased = LeasedDocument(documentID: "s", document: document, sequence: 1)
    return try #require(try Pipeline(steps: before + [step]).enrich(leased).first)
  }

  @Test func takesNoCaptionTeaserAdvertOrHalfQuotation() throws {
    let digest = try #require(try article(SummaryStep()).digest)
    for word in ["Photo", "Read more", "Sign up", "did not say"] { #expect(!digest.text.contains(word)) }
    #expect(digest.text.contains("close its swing bridge"))
  }

  @Test func takesTheBestSentencesOfAsManyAsAreWanted() throws {
    let one = try #require(try article(SummaryStep(digestSentencesMax: 1)).digest)
    #expect(one.spans.count == 1 && one.text.contains("Port Ellery"))
    let two = try #require(try article(SummaryStep(digestSentencesMax: 2)).digest)
    #expect(two.spans.count == 2 && two.spans[0].start < two.spans[1].start)
    #expect(try article(SummaryStep(digestSentencesMax: 0)).digest == nil)
  }

  private func digest(of text: String, title: String, language: String, sentences: Int) throws -> String {
    let document = Document(contentType: "text/plain", content: Array(text.utf8), title: title, language: language)
    let leased = LeasedDocument(documentID: "s", document: document, sequence: 1)
    let steps = StepCatalog.standard.prefix { $0.name != "summary" } + [SummaryStep(digestSentencesMax: sentences)]
    return try #require(try Pipeline(steps: Array(steps)).enrich(leased).first?.digest).text
  }

  /// "It" of whom? A sentence that leans on the one before it comes only behind that.
  @Test func noSentenceLeansOnOneThatIsLeftOut() throws {
    let text = """
      The harbour board of Port Ellery will close its swing bridge for two years, the board said on Monday. Engineers \
      measured on a Tuesday. It would take new bearings for the northern pier, two summers of work and a second ferry.
      """
    func digest(_ count: Int) throws -> String {
      try self.digest(of: text, title: "Swing bridge of Port Ellery to close", language: "en", sentences: count)
    }
    #expect(try !digest(2).contains("It would") && digest(2).contains("measured on"))
    #expect(try digest(3).contains("It would"))
  }

  @Test func aBetterSentenceThatWaitedComesBeforeAWorseOne() throws {
    let text = """
      The swing bridge of Port Ellery is to close. It takes new bearings for the bridge, two summers of work at the port \
      and a ferry between both banks of the harbour of Port Ellery. A mayor laughed.
      """
    let digest = try digest(of: text, title: "Swing bridge of Port Ellery to close", language: "en", sentences: 2)
    #expect(digest.contains("is to close. It takes"))
  }

  /// "Il" begins Italian sentences as "The" begins English ones.
  @Test func anArticleIsNoPronounOfAnotherLanguage() throws {
    let text = """
      Ieri pioveva sul mare. Il presidente del porto ha annunciato che il ponte girevole resta chiuso per due anni e che \
      i lavori al molo costano venti milioni.
      """
    let digest = try digest(of: text, title: "Il ponte resta chiuso", language: "it", sentences: 1)
    #expect(digest.contains("Il presidente"))
  }

  @Test func aTextOfPronounsHasADigest() throws {
    let text = "She went to the harbour at noon. She saw that the bridge was closed. She took the ferry home again."
    #expect(try digest(of: "“Well.”\n\n" + text, title: "A walk", language: "en", sentences: 2).contains("She"))
  }

  @Test func oneLongSentenceIsBetterThanNoDigest() throws {
    let text = "The council of Ellery " + String(repeating: "and the board ", count: 30) + "met."
    #expect(try digest(of: text, title: "", language: "en", sentences: 1) == text)
  }

  @Test func staysWithinTheWords() throws {
    let digest = try #require(try article(SummaryStep(digestWordsMax: 25)).digest)
    #expect(digest.text.split(separator: " ").count <= 25)
  }
}
