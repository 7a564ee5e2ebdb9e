import Models
import Testing
import Wire

@testable import Enrich

@Suite struct ArticleBoundsTests {
  private func enriched(_ text: String, title: String = "A title", source: SourceHint = SourceHint()) throws -> Article
  {
    let document = Document(contentType: "text/plain", content: Array(text.utf8), title: title, source: source)
    let leased = LeasedDocument(documentID: "d1", document: document, sequence: 1)
    return try #require(try PipelineEnricher().articles(of: leased).first)
  }

  private func isTaken(_ article: Article) -> Bool {
    guard let bytes = try? article.wireBytes() else { return false }
    return (try? Article(wireBytes: bytes)) != nil
  }

  /// Words that differ, so that the fingerprint keeps many hashes.
  private func words(_ count: Int) -> String {
    (0..<count).map { "w\(String($0 &* 2_654_435_761 % 99_991, radix: 36))" + ($0 % 17 == 16 ? "." : "") }
      .joined(separator: " ")
  }

  @Test(arguments: [20_000, 50_000, 200_000])
  func aLongTextIsTaken(_ count: Int) throws {
    let article = try enriched(words(count))
    #expect(isTaken(article))
    #expect(article.fingerprint?.hashes.isEmpty == false)
  }

  @Test func aTextWithoutSpacesIsTaken() throws {
    #expect(isTaken(try enriched(String(repeating: "x", count: 1 << 20))))
    #expect(isTaken(try enriched("Some words and " + String(repeating: "Ä", count: 5_000) + " in the middle.")))
  }

  @Test func tooMuchOfEverythingIsCut() throws {
    var article = try enriched("The harbour of Skelmouth was closed on Monday. Nobody was hurt.")
    let long = String(repeating: "é", count: 5_000)
    article.title = long
    article.authors = Array(repeating: long, count: 300)
    article.tags = Array(repeating: long, count: 300)
    article.section = long
    article.source = Source(id: SourceID(rawValue: long), name: long, domain: long)
    article.url = "https://a.example/" + long
    article.image = Image(url: "https://a.example/" + long)
    article.keywords = (0..<300).map { Keyword(text: $0 == 0 ? long : "k\($0)", score: 0.5) }
    article.fingerprint = Fingerprint(version: 1, hashes: Array(0..<5_000))
    article.digest = Excerpt(text: String(repeating: "a", count: 40_000))
    #expect(!isTaken(article))
    let fitted = ArticleBounds.fitted(article)
    #expect(isTaken(fitted))
    #expect(fitted.keywords.first?.text == "k1" && fitted.digest == nil && fitted.title.hasPrefix("ééé"))
  }

  @Test func aTextWithoutASourceHasOne() throws {
    let article = try enriched("The harbour of Skelmouth was closed on Monday. Nobody was hurt.", title: "")
    #expect(article.source == Source(id: "unknown source", name: "Unknown source", language: article.source.language))
  }
}
