import Formats
import Models
import Testing

@testable import Enrichment

@Suite struct SourceFactsTests {
  @Test(arguments: [
    ("", "albion.co.uk", "en-US", "GB"),
    ("FR", "albion.co.uk", "en-GB", "FR"),
    ("", "harbour.example", "en-GB", "GB"),
    ("", "harbour.example", "zh-Hant-TW", "TW"),
    ("", "harbour.example", "de", ""),
    ("", "startup.io", "", ""),
  ])
  func countryIsWhatTheStrongestEvidenceSays(claim: String, domain: String, language: String, expected: String) {
    var article = ParsedArticle()
    article.country = claim
    article.publisherDomain = domain
    article.language = language
    #expect(SourceFacts.source(of: article).country == expected)
  }

  @Test(arguments: [
    ("news.albion.co.uk", "albion.co.uk"), ("albion.co.uk", "albion.co.uk"), ("post.blogspot.com", "post.blogspot.com"),
    ("", "the echo"),
  ])
  func aSourceIsWhatSomebodyRegistered(domain: String, id: String) {
    var article = ParsedArticle()
    article.publisherDomain = domain
    article.siteName = "The Echo"
    #expect(SourceFacts.source(of: article).id.rawValue == id)
  }

  @Test func agenciesAreKnown() {
    var article = ParsedArticle()
    article.publisherDomain = "reuters.com"
    article.language = "en-US"
    #expect(SourceFacts.source(of: article).country == "GB")
    article.publisherDomain = ""
    article.siteName = "Agence France-Presse"
    #expect(SourceFacts.source(of: article).country == "FR")
  }

  @Test func editsOverruleWhatAnArticleSays() throws {
    let page = """
      <html lang=en><head><meta property="og:site_name" content="Their name"></head><body>
      <article><h1>A title</h1><p>\(String(repeating: "The harbour was opened again. ", count: 30))</p></article>
      """
    let hint = SourceHint(name: "Our name", domain: "echo.example", country: "IE", language: "ga", isEdited: true)
    let document = Document(
      url: "https://www.echo.example/a", contentType: "text/html", content: Array(page.utf8), source: hint)
    let article = try #require(try FormatCatalog.standard.parse(document).first)
    let source = SourceFacts.source(of: article)
    #expect(
      source.name == "Our name" && source.country == "IE" && source.language == "ga" && source.id == "echo.example")
    var other = document
    other.source?.isEdited = false
    #expect(try FormatCatalog.standard.parse(other).first?.siteName == "Their name")
    other.source = hint
    other.url = "https://elsewhere.example/a"
    #expect(try FormatCatalog.standard.parse(other).first?.siteName == "Their name")
  }
}
