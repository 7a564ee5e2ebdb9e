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

  @Test func staysWithinTheWords() throws {
    let digest = try #require(try article(SummaryStep(digestWordsMax: 25)).digest)
    #expect(digest.text.split(separator: " ").count <= 25)
  }
}
