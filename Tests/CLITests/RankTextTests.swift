import Models
import Testing

@testable import CLI

@Suite struct RankTextTests {
  private let parts = [
    ScorePart(name: "sources", points: 0.25, reason: "3 sources"),
    ScorePart(name: "topic spread", points: -0.04, reason: "1 above is of sport too"),
    ScorePart(name: "source spread"),
  ]

  @Test func headlinesSayWhyOnRequest() {
    let headline = Headline(
      article: ArticleSummary(id: "a1", title: "Bridge closed", source: Source(id: "n.example", name: "North Post")),
      score: 0.21, alsoAt: [Source(id: "b.example", name: "Bay Wire")], storyID: "s1", parts: parts)
    let response = HeadlinesResponse(edition: Edition(code: "US", name: "United States"), headlines: [headline])
    let texts = ListTexts(width: 80, isColored: false)
    #expect(
      texts.headlines(response, why: true) == """
        United States headlines

        1.  Bridge closed
            no date · North Post · a1
            also at Bay Wire
             0.25  sources       3 sources
            -0.04  topic spread  1 above is of sport too
             0.21  in all
            newswire story s1


        """)
    #expect(!texts.headlines(response).contains("0.25") && texts.headlines(response).contains("also at Bay Wire"))
  }

  @Test func aSourceShowsItsPartsAndDays() {
    let rank = SourceRank(
      source: Source(id: "n.example", name: "North\u{1B}Post", country: "US"), rank: 2, rankOf: 7, score: 0.21,
      articleCount: 1, parts: parts)
    let day = SourceDay(day: "2025-02-10", rank: 11, rankOf: 12, score: 1.5, articles: 4, originals: 3, stories: 2)
    let text = SourceText(width: 80, isColored: false)
      .render(SourceHistoryResponse(now: rank, days: [day, SourceDay(day: "2025-02-09")]), withHistory: true)
    #expect(text.contains("2nd in US (of 7) · 1 article") && !text.contains("\u{1B}"))
    #expect(text.contains("2025-02-10  11th of 12") && text.contains("2025-02-09  -"))
    #expect(SourceText(width: 80, isColored: false).render(SourcesResponse()) == "no sources yet\n")
    let list = SourceText(width: 80, isColored: false).render(SourcesResponse(sources: [rank]))
    #expect(list.contains("0.25  sources") && !list.contains("History"))
  }

  @Test func trendsShowTheirPast() {
    let trend = Trend(
      text: "Ada Quint", kind: .person, score: 12, sourceCount: 4, expected: 0.3,
      past: [0, 1, 0].map { TrendDay(day: "2025-02-10", sourceCount: $0) }, reason: "4 sources in 24 hours",
      query: "entity:\"Ada Quint\"", example: ArticleSummary(id: "a1", title: "Bridge closed"))
    let response = TrendsResponse(
      trends: [trend], asOf: Timestamp(millisecondsSinceEpoch: 1_739_188_800_000), pastDayCount: 3, sourceCount: 9)
    let text = TrendText(response: response, width: 90, isColored: false).render()
    #expect(text.contains("1.  Ada Quint · person · 4 sources in 24 hours"))
    #expect(text.contains("·▂·█") && text.contains("newswire search 'entity:\"Ada Quint\"'"))
    #expect(
      text.contains("24 hours until \(ReadingForms.shortDate(response.asOf)) · 9 sources · compared with 3 days before")
    )
    #expect(TrendText(response: TrendsResponse(), width: 90, isColored: false).render().contains("no articles yet"))
    let extreme = Trend(
      sourceCount: .max, past: [TrendDay(day: "", sourceCount: .max), TrendDay(day: "", sourceCount: .min)])
    #expect(TrendText.line(extreme).count == 3)
  }
}
