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

  /// "It" of whom? A sentence that leans on the one before it comes only behind that.
  @Test func noSentenceLeansOnOneThatIsLeftOut() throws {
    let text = """
      The harbour board of Port Ellery will close its swing bridge for two years, the board said on Monday. Engineers \
      measured on a Tuesday. It would take new bearings for the northern pier, two summers of work and a second ferry.
      """
    let document = Document(
      contentType: "text/plain", content: Array(text.utf8), title: "Swing bridge of Port Ellery to close",
      language: "en")
    let leased = LeasedDocument(documentID: "s", document: document, sequence: 1)
    let before = StepCatalog.standard.prefix { $0.name != "summary" }
    func digest(_ count: Int) throws -> String {
      let step = SummaryStep(digestSentencesMax: count)
      return try #require(try Pipeline(steps: before + [step]).enrich(leased).first?.digest).text
    }
    #expect(try !digest(2).contains("It would") && digest(2).contains("measured on"))
    #expect(try digest(3).contains("It would"))
  }

  @Test func staysWithinTheWords() throws {
    let digest = try #require(try article(SummaryStep(digestWordsMax: 25)).digest)
    #expect(digest.text.split(separator: " ").count <= 25)
  }
}
