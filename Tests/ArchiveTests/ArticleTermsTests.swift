import Models
import TestKit
import Testing

@testable import Archive

/// What of an article becomes a term of its vector.
@Suite struct ArticleTermsTests {
  private func signature(_ language: String, title: String = "", _ body: String, names: [String] = []) -> Signature {
    var article = ArticleSamples.article(1, title: title, body: body, people: names)
    article.language = language
    var text = ArticleText(of: article)
    let read = VectorBuilder.vector(of: article, text: &text)
    return Signature(
      timeKey: TimeKey(milliseconds: 0), source: 1, vector: read.vector, shingles: [], isDated: true, language: language
    )
  }

  private func cosine(_ one: Signature, _ other: Signature) -> Double {
    StoryAssignment.link(from: one, to: other, isCopy: false).likeness
  }

  @Test func aNumberIsItsOwnHash() {
    #expect(["0", "03", "2014", "999999"].map(TermHash.number) == [0, 3, 2_014, 999_999])
    #expect(["", "1000000", "4th", "-3", "٣"].allSatisfy { TermHash.number($0) == nil })
  }

  @Test func aRareWordEndsBeforeItsLastVowels() {
    #expect(TermHash.stem("voltara", isRare: true) == TermHash.stem("voltar", isRare: true))
    #expect(TermHash.stem("voltara", isRare: true) == TermHash.stem("voltar", isRare: false))
    #expect(TermHash.stem("voltara", isRare: false) != TermHash.stem("voltar", isRare: false))
    #expect(TermHash.stem("osei", isRare: true) != TermHash.stem("ose", isRare: true), "four letters are left")
    #expect(TermHash.stem("вольтара", isRare: true) != TermHash.stem("вольтар", isRare: true))
  }

  @Test func aNameIsTheSameWordInEveryLanguage() {
    let english = signature(
      "en", title: "Voltara fails", "The battery maker Voltara has filed for insolvency, its managers said on Monday.")
    let french = signature(
      "fr", title: "Faillite de Voltara",
      "Le fabricant de batteries Voltara a déposé le bilan lundi, selon ses dirigeants.")
    #expect(english.vector.terms.contains { $0.hash == TermHash.stem("voltar", isRare: false) })
    #expect(cosine(english, french) > 0.1)
  }

  @Test func tellingWordsOfANameAreNames() {
    let german = signature(
      "de", "Nordseesturm Ottoline trifft Hamburg.", names: ["Nordseesturm Ottoline", "Neue Zeitung"])
    let english = signature("en", "Storm Ottoline hits the coast.", names: ["Storm Ottoline"])
    #expect(german.vector.commonNames(english.vector) == 1)
    #expect(!german.vector.names.contains(TermHash.name("neue")), "a common word tells nothing")
    #expect(german.vector.names.contains(TermHash.name("neue zeitung")))
  }

  @Test func tablesOfNumbersAreNotAlike() {
    func table(from first: Int) -> String { (first..<first + 50).map { "\($0)" }.joined(separator: " · ") }
    let one = signature(
      "en", title: "The Quint league after ten rounds", "Points of the rowing clubs: \(table(from: 10))")
    let other = signature("en", title: "Prices at the fish market", "A kilogram of herring costs: \(table(from: 27))")
    #expect(cosine(one, other) < StoryAssignment.scoreMin)
    let share =
      one.vector.terms.filter { $0.hash < TermHash.numbersEnd }
      .reduce(0) { $0 + Double($1.weight) * Double($1.weight) } / (65_535 * 65_535)
    #expect(share > 0.1 && share < VectorBuilder.numbersShareMax / (1 + VectorBuilder.numbersShareMax) + 0.01)
  }

  @Test func numbersAloneTellNothing() {
    #expect(
      signature("en", title: "2026", "10 · 20 · 30 " + (100..<150).map { "\($0)" }.joined(separator: " ")).vector.terms
        .isEmpty)
  }
}
