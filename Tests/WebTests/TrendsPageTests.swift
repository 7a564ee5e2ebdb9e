import Models
import TestKit
import Testing

@testable import Web

@Suite struct TrendsPageTests {
  /// Five sources a day write of the usual; on the last day three of them of a comet, and of the person who found it.
  private static let articles: [Article] = (0..<5).flatMap { day in
    (0..<5).map { source in
      let isNew = day == 4 && source < 3
      let number = day * 10 + source + 1
      return ArticleSamples.article(
        number, title: "Report \(number) of <day> \(day)",
        body: (0..<40).map { "w\(number)x\($0 * number)" }.joined(separator: " "),
        source: source, hoursLater: Double(day * 24) + Double(source),
        keywords: ["harbour"] + (isNew ? ["comet", "<b>\"x"] : []),
        people: isNew ? ["Ada Quint"] : [], countries: ["FR"])
    }
  }

  @Test func whatRisesIsShownWithItsReason() async throws {
    try await WebWorld.run(Self.articles) { world in
      for (path, name) in [("/trends", "World"), ("/trends/fr", "France")] {
        let text = await world.get(path).text
        #expect(text.contains("<h1>Trends: \(name)</h1>"), "\(path)")
        #expect(text.contains("href=\"/keyword/comet\">comet</a>"), "\(path): \(text)")
        #expect(text.contains("href=\"/entity/Ada%20Quint\">Ada Quint</a>"))
        #expect(!text.contains("/keyword/harbour") && !text.contains("<b>"))
        #expect(text.contains("href=\"/keyword/%3Cb%3E%22x\">&lt;b&gt;&quot;x</a>"))
        #expect(text.contains("3 sources in 24 hours, "))
        #expect(text.contains("<svg class=\"bars\" role=\"img\" aria-label=\"Sources by day"))
        #expect(
          text.contains("of &lt;day&gt; 4</a>") && text.contains("<a href=\"/trends\" aria-current=\"page\">Trends</a>")
        )
      }
      let german = await world.get("/trends", ["accept-language": "de"]).text
      #expect(german.contains("3 Quellen in 24 Stunden, ") && german.contains("Schlagwort · "))
      #expect(await world.get("/edition/FR").text.contains("<a href=\"/trends/FR\">Trends</a>"))
      #expect(await world.get("/").text.contains("<li><a href=\"/trends\">Trends</a></li>"))
      let json = WellFormed.members(await world.get("/api/v1/trends?edition=FR&limit=1").body)
      #expect((json["trends"] as? [[String: Any]])?.count == 1)
    }
  }

  @Test func withoutNewsThePageSaysSo() async throws {
    try await WebWorld.run([]) { world in
      #expect(await world.get("/trends").text.contains("There is no news in this edition yet."))
    }
    try await WebWorld.run([Self.articles[0]]) { world in
      let text = await world.get("/trends").text
      #expect(text.contains("Nothing that two sources write of") && text.contains("There is no day before"))
    }
    try await WebWorld.runAlone { world in #expect(await world.get("/trends").status == 503) }
  }
}
