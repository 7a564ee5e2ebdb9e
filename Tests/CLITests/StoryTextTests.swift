import Models
import Testing

@testable import CLI

@Suite struct StoryTextTests {
  private func source(_ name: String) -> Source { Source(id: SourceID(rawValue: name.lowercased()), name: name) }

  @Test func aStoryTellsWhoWhenAndWhy() {
    let first = ArticleSummary(
      id: "abbbbbb", title: "Bridge gives way", source: source("Northpost"),
      publishedAt: Timestamp(rfc3339: "2025-02-10T14:30:00+01:00"))
    let story = Story(
      id: "sgm4sxafganqjc", title: "Bridge over the Aue gives way", summary: "A train was on it.", articleCount: 5,
      firstReport: first,
      sources: [
        StorySource(source: source("Northpost"), articleCount: 4, distance: "first report"),
        StorySource(source: source("Elbblatt"), articleCount: 1, distance: "3 hours later"),
      ], countries: ["DE"], languages: ["en", "de"])
    let entry = StoryEntry(article: first, reasons: ["started the story"], alsoAt: [source("Baywire")])
    let response = StoryResponse(story: story, timeline: [entry], nextCursor: "t.1")
    let text = StoryText(response: response, width: 80, isColored: false).render()
    for part in [
      "Bridge over the Aue gives way", "A train was on it.", "5 articles · 2 sources · about DE · in en, de",
      "Northpost", "first report · 4 articles", "3 hours later", "why: started the story; also at Baywire",
      "more: newswire story sgm4sxafganqjc --cursor \"t.1\"",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func manySourcesAreCountedAndOddTextIsHarmless() {
    let sources = (0..<20).map { StorySource(source: source("Source\($0)"), distance: "1 hour later") }
    let story = Story(id: "s1", title: "\u{1B}[2J", sources: sources)
    let text = StoryText(response: StoryResponse(story: story), width: 40, isColored: false).render()
    #expect(text.contains("and 8 more sources") && !text.contains("\u{1B}"))
  }
}
