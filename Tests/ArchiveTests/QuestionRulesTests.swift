import Models
import TestKit
import Testing

@testable import Archive

/// What the rules of other languages may make of a question's words.
@Suite struct QuestionRulesTests {
  private func form(_ word: String, _ language: String) -> (token: Token, form: String) {
    let words = WordForms(language: language)
    let token = TextAnalyzer.tokens(in: word)[0]
    return (token, words.form(of: token))
  }

  @Test func aForeignRuleMakesNoCommonWordOfAKnownOne() {
    let rules = QuestionRules(languages: ["en", "fr", "de"])
    let (token, french) = form("seas", "fr")
    #expect(french == "se" && !rules.keep(french, of: token, in: "fr"))
    // Its own language's form, and a form that is the word itself, stand.
    #expect(rules.keep(form("seas", "en").form, of: token, in: "en") && rules.keep("seas", of: token, in: "de"))
    // Nobody knows the word: it may be of any language.
    let (unknown, form) = form("quillas", "fr")
    #expect(rules.keep(form, of: unknown, in: "fr"))
    // Where the archive has one language only, the question is in it.
    #expect(QuestionRules(languages: ["fr"]).keep(french, of: token, in: "fr"))
  }

  @Test func namesAreFoundInOtherLanguages() {
    let rules = QuestionRules(languages: ["en", "fr", "de", "es"])
    for name in ["financial", "times", "lives", "states", "united", "greens"] {
      for language in ["fr", "de", "es"] {
        let (token, form) = form(name, language)
        #expect(rules.keep(form, of: token, in: language), "\(name) as \(language): \(form)")
      }
    }
  }

  @Test func aQuestionDoesNotFindWhatOnlyAForeignRuleMakesOfIt() async throws {
    let archive = try SQLiteArticleArchive.inMemory()
    let english = ArticleSamples.article(1, title: "Warm seas worry fishermen", body: "The seas are warm this year.")
    let french = ArticleSamples.article(
      2, title: "Le maire se souvient de ses débuts", body: "Il se souvient de ses amis et de ses débuts.", source: 3)
    _ = try await archive.put([english, french])
    func found(_ text: String) async throws -> [String] {
      try await archive.search(SearchRequest(filter: ArticleFilter(text: text), limit: 10)).hits.map(
        \.article.id.rawValue)
    }
    #expect(try await found("seas") == [english.id.rawValue])
    #expect(try await found("sea") == [english.id.rawValue])
    #expect(try await found("ses") == [french.id.rawValue])
  }
}
