import Models
import Testing

@testable import Query

@Suite struct EditionTests {
  @Test func everyCountryHasAName() {
    let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(UnicodeScalar($0)) }
    let codes = letters.flatMap { first in letters.map { first + $0 } }
    let names = codes.compactMap(CountryNames.name)
    #expect(names.count == 249 && Set(names).count == 249 && !names.contains(""))
    #expect(CountryNames.name(of: "US") == "United States" && CountryNames.name(of: "ZW") == "Zimbabwe")
    #expect(CountryNames.name(of: "") == nil && CountryNames.name(of: "us") == nil)
  }

  @Test func anArticleBelongsToOneEdition() {
    var article = Article(
      source: Source(id: "a", country: "GB"), countries: [Country(code: "FR"), Country(code: "DE")])
    #expect(EditionCatalog.edition(of: article).name == "United Kingdom")
    article.source.country = ""
    #expect(EditionCatalog.edition(of: article).code == "FR")
    article.countries = [Country(code: "??")]
    #expect(EditionCatalog.edition(of: article) == .world)
  }

  @Test(arguments: [("en", "digest"), ("de-AT", "Kurzfassung"), ("fr", "résumé"), ("es", "resumen"), ("und", "digest")])
  func theNoticeSpeaksTheArticlesLanguage(language: String, word: String) {
    let article = Article(
      url: "https://a.example/1", language: language, source: Source(id: "a.example", name: "A Paper"))
    let notice = DigestNotice.text(for: article)
    #expect(notice.contains(word) && notice.contains("A Paper") && notice.contains("https://a.example/1"))
    #expect(!DigestNotice.text(for: Article(language: language)).contains("http"))
    var paid = article
    paid.isPaywalled = true
    let paidNotice = DigestNotice.text(for: paid)
    #expect(paidNotice != notice && paidNotice.count > notice.count + 20 && paidNotice.hasSuffix(article.url))
  }
}
