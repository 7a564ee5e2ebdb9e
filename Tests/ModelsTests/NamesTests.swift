import Models
import Testing

/// Countries and languages as people type them.
struct NamesTests {
  @Test(arguments: [
    ("GB", "GB"), ("gb", "GB"), ("uk", "GB"), ("Britain", "GB"), ("united  kingdom", "GB"), ("The Netherlands", "NL"),
    ("U.S.A.", "US"), ("Türkiye", "TR"), ("turkey", "TR"), ("Côte d'Ivoire", "CI"), ("South Korea", "KR"),
  ])
  func countriesAreUnderstood(text: String, code: String) {
    #expect(CountryNames.code(of: text) == code)
  }

  @Test(arguments: ["", "XX", "Ruritania", "the", "G B"])
  func otherThingsAreNoCountries(text: String) {
    #expect(CountryNames.code(of: text) == nil)
  }

  @Test(arguments: [
    ("EN", "en"), ("pt_br", "pt-BR"), ("zh-hant-tw", "zh-Hant-TW"), ("gsw", "gsw"), ("es-419", "es-419"),
  ])
  func languagesHaveOneForm(text: String, tag: String) {
    #expect(LanguageTag.normalised(text) == tag)
  }

  @Test(arguments: ["", "english", "e", "en-", "en--us", "en-123456789", "e1", "ü"])
  func otherThingsAreNoLanguages(text: String) {
    #expect(LanguageTag.normalised(text) == nil)
  }
}
