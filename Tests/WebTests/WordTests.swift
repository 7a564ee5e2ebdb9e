import Models
import Testing

@testable import Web

@Suite struct WordTests {
  @Test func everyMessageIsInEveryLanguage() {
    let rows = MessageTable.tables.joined(separator: "\n").split(separator: "\n")
    var keys: Set<Substring> = []
    for row in rows {
      let cells = row.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmingPrefix { $0 == " " } }
      #expect(cells.count == 5 && cells.allSatisfy { !$0.isEmpty }, "\(row)")
      #expect(keys.insert(cells[0]).inserted, "\(cells[0]) stands twice")
      let places = cells.dropFirst().map { cell in (0...2).filter { cell.contains("{\($0)}") } }
      #expect(Set(places).count == 1, "\(cells[0]) has other places in another language")
    }
    for kind in WebFailure.Kind.allCases { #expect(Messages.of(.german).all[kind.rawValue] != nil, "\(kind)") }
    for fact in Fact.allCases where fact != .unspecified {
      #expect(Messages.of(.german).all["fact.\(fact)"] != nil, "\(fact)")
    }
    for origin in FactOrigin.allCases where origin != .unspecified {
      #expect(Messages.of(.german).all["origin.\(origin)"] != nil, "\(origin)")
    }
    #expect(Messages.of(.english).all.count == rows.count)
    // Words are put into the templates' text.
    #expect(!rows.contains { $0.contains("{{") })
  }

  @Test func templatesUseWordsThatThereAre() throws {
    _ = try TemplateLibrary()
    for (name, text) in TemplateLibrary.texts {
      for match in text.matches(of: /\{\{t\.(\w+)\}\}/) {
        #expect(Messages.of(.english).all[String(match.1)] != nil, "\(name): \(match.1)")
      }
      // Nothing but a page in its frame goes out without being escaped.
      let raw = text.components(separatedBy: "{{{").count - 1 + text.components(separatedBy: "{{&").count - 1
      #expect(raw == (name == "layout" ? 1 : 0), "\(name)")
    }
  }

  @Test func theLikedLanguageIsSpoken() {
    for (header, language) in [
      (nil, ReaderLanguage.english), ("de", .german), ("DE-ch;q=0.3, fr-CA;q=0.8", .french), ("es-419", .spanish),
      ("ja, de;q=0.1", .german), ("de;q=0, fr;q=0.1", .french), ("de;q=x, es;q=0.2", .spanish), (";;,,=", .english),
      ("*", .english), ("*;q=0.5, de;q=0.1", .english),
    ] {
      #expect(ReaderLanguage.preferred(header) == language, "\(header ?? "nothing")")
    }
  }

  @Test func timesAndNumbersAreWrittenAsTheLanguageDoes() throws {
    let time = try #require(Timestamp(rfc3339: "2025-03-01T09:05:00+01:00"))
    func dates(_ language: ReaderLanguage, later: Duration) -> Dates {
      Dates(words: Messages.of(language), now: time.advanced(by: later))
    }
    #expect(dates(.english, later: .seconds(7_300)).near(time) == "2 hours ago")
    #expect(dates(.german, later: .seconds(60)).near(time) == "vor 1 Minute")
    #expect(dates(.french, later: .seconds(400_000)).near(time) == "1er mars 2025")
    #expect(dates(.spanish, later: .zero).exact(time) == "1 de marzo de 2025, 09:05 +01:00")
    #expect(dates(.english, later: .zero).exact(time) == "1 March 2025, 09:05 +01:00")
    // The script knows by the form what to write in the reader's zone.
    func form(_ later: Duration, isExact: Bool = false) -> String? {
      dates(.english, later: later).view(time, isExact: isExact)["timeForm"] as? String
    }
    #expect(form(.seconds(7_300)) == "near" && form(.seconds(400_000)) == "day")
    #expect(form(.seconds(7_300), isExact: true) == "exact")
    // A time that lies ahead is told by its day too, once it is far.
    #expect(dates(.english, later: .seconds(-90)).near(time) == "1 minute ago")
    #expect(Messages.of(.german).number(1_234_567) == "1.234.567" && Messages.of(.spanish).number(1_234) == "1234")
    #expect(
      Messages.of(.english).number(-1_000) == "−1,000" && Messages.of(.french).count("articles", 0) == "0 article")
    #expect(
      [1, 2, 3, 4, 11, 21, 112].map { RankText.ordinal($0, .of(.english)) } == [
        "1st", "2nd", "3rd", "4th", "11th", "21st", "112th",
      ])
  }

  @Test func namesComeFromTheReadersLanguage() {
    #expect(PlaceNames.country("DE", .french) == "Allemagne" && PlaceNames.country("de", .spanish) == "Alemania")
    #expect(PlaceNames.language("fr", .german) == "Französisch")
    #expect(TopicNames.name("environment", .german) == "Umwelt" && TopicNames.name("Sport", .spanish) == "deporte")
    #expect(TopicNames.name("something else", .french) == "something else")
  }
}
