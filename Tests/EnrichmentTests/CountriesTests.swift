import Enrichment
import Formats
import Models
import TestKit
import Testing

@Suite struct CountriesTests {
  private func countries(
    _ body: String, title: String = "", language: String = "en", publisher: String = ""
  ) -> [Country] {
    var draft = StepCompatTest.draft(HostileText("", title: title, claim: language, [body]))
    draft.article.source.country = publisher
    return Pipeline(steps: [LanguageStep(), SentencesStep(), EntitiesStep(), CountriesStep()]).enrich(draft).countries
  }

  @Test(arguments: [
    ("NEWTON, Mass., March 12 - The company said profit rose in the quarter.", "US"),
    ("BLUE BELL, Pa., March 2 - The company said profit rose in the quarter.", "US"),
    ("ST. LOUIS, March 2 - The company said profit rose in the quarter.", "US"),
    ("ZURICH, March 2 - The bank said profit rose in the quarter.", "CH"),
    ("HONG KONG, March 2 - Trading in the shares was suspended on Monday.", "HK"),
    ("TORONTO (AP) — The mayor opened the new library on Monday.", "CA"),
  ])
  func readsDatelines(_ text: String, _ code: String) {
    let found = countries(text)
    #expect(found.first?.code == code)
    #expect(found.first?.evidence.first?.hasPrefix("dateline: ") == true)
  }

  @Test func aStateBehindATownDecides() {
    #expect(countries("The fair in Paris, Texas, drew a crowd. People came from all over Texas.").map(\.code) == ["US"])
    #expect(countries("The fair in Cambridge, Mass., drew a crowd on Monday.").map(\.code) == ["US"])
  }

  @Test func aPersonIsNoPlace() {
    let text = "Chairman Kenneth Douglas resigned, and Michael Jordan watched in Berlin. Jordan smiled."
    #expect(countries(text).map(\.code) == ["DE"])
  }

  @Test func georgiaIsAStateWhereAmericaIsSpokenOf() {
    #expect(countries("Voters in Georgia chose a senator. The U.S. Senate meets on Monday.").map(\.code) == ["US"])
    #expect(countries("Voters in Georgia chose a parliament. It meets in Tbilisi.").map(\.code) == ["GE"])
  }

  @Test func moneySpeaksWhereNothingElseDoes() {
    let text = "Net profit rose to 42 cents a share, from 31 cents. Sales came to 12 million dollars."
    let found = countries(text)
    #expect(found.map(\.code) == ["US"] && found.first?.confidence == 0.2)
    #expect(found.first?.evidence.first?.hasPrefix("money: ") == true)
    #expect(countries(text, publisher: "NZ").map(\.code) == ["NZ"])
    #expect(countries("Der Gewinn stieg auf 3 Euro. Der Umsatz lag bei 40 Millionen Euro.", language: "de").isEmpty)
    #expect(countries(text + " The firm is based in Lima, Peru.").map(\.code) == ["PE"])
  }

  @Test func seatsOfPowerStandForTheirCountry() {
    #expect(countries("The Kremlin did not comment on the report.").map(\.code) == ["RU"])
    #expect(countries("Der Bundestag stimmte am Dienstag über das Gesetz ab.", language: "de").map(\.code) == ["DE"])
  }
}
