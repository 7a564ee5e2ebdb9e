import Models
import Testing

@testable import CLI

@Suite struct DigestReportsTests {
  private func source(_ name: String) -> Source { Source(id: SourceID(rawValue: name.lowercased()), name: name) }
  private func article(_ id: ArticleID, _ name: String) -> ArticleSummary {
    ArticleSummary(
      id: id, title: "Told by \(name)", standfirst: "It happened.", url: "https://\(name.lowercased()).example/1",
      source: source(name), publishedAt: DigestSamples.noon)
  }

  @Test func aStoryNamesEachSourceOnce() {
    let headline = Headline(article: article("a1", "Northpost"), alsoAt: [source("Elbblatt"), source("Copyhouse")])
    let answer = StoryResponse(
      story: Story(
        articleCount: 6, firstReport: article("a2", "Elbblatt"),
        sources: [StorySource(source: source("Elbblatt")), StorySource(source: source("Northpost"))]),
      timeline: [
        StoryEntry(article: article("a2", "Elbblatt")), StoryEntry(article: article("a1", "Northpost")),
        StoryEntry(article: article("a3", "Elbblatt")),
      ])
    let story = DigestReports.story(headline, summary: "", story: answer)
    #expect(story.summary == "It happened." && story.articleCount == 6 && story.sourceCount == 3)
    #expect(story.others.map(\.source) == ["Elbblatt", "Copyhouse"])
    #expect(story.others.map(\.url) == ["https://elbblatt.example/1", ""])
    #expect(story.firstReport?.source == "Elbblatt" && story.unlisted == 0)
  }

  @Test func manySourcesAreCountedAndAnArticleMayStandAlone() {
    let many = (0..<20).map { source("Source\($0)") }
    let story = DigestReports.story(
      Headline(article: article("a1", "Northpost"), alsoAt: many), summary: "In short.", story: nil)
    #expect(story.others.count == DigestReports.reportsMax && story.sourceCount == 21 && story.unlisted == 15)
    #expect(story.summary == "In short." && story.firstReport == nil && story.alsoAt == "Also at 20 sources")
    let alone = DigestReports.story(Headline(article: article("a1", "Northpost")), summary: "", story: nil)
    #expect(alone.alsoAt == nil && alone.articleCount == 1)
  }

  @Test func timesAreSpansOrDates() throws {
    _ = try NewswireCommand.parseAsRoot(["digest", "--edition", "us", "--since", "-24h", "--format", "html"])
    _ = try NewswireCommand.parseAsRoot(["digest", "--since", "2025-02-10", "--json"])
    for arguments in [["--since", "soon"], ["--format", "pdf"], ["--json", "--format", "html"], ["--since"]] {
      #expect(throws: (any Error).self, "\(arguments)") { try NewswireCommand.parseAsRoot(["digest"] + arguments) }
    }
  }
}
