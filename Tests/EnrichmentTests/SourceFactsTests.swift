import Formats
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
}
