import Models

/// A story for a terminal: what it is, how it spread, and its articles with why each is in it.
struct StoryText {
  /// Sources that are listed; the rest is counted.
  static let sourcesMax = 12

  let response: StoryResponse
  let width: Int
  let isColored: Bool

  func render() -> String {
    var canvas = PageCanvas(width: width, isColored: isColored)
    head(&canvas)
    spread(&canvas)
    timeline(&canvas)
    canvas.gap()
    canvas.add(StyledText(story.id.rawValue.neutralised(), .dim))
    return canvas.text
  }

  private var story: Story { response.story }

  private func head(_ canvas: inout PageCanvas) {
    let first = story.firstReport.publishedAt ?? story.firstReport.receivedAt
    canvas.add(
      StyledText("\(ReadingForms.shortDate(first)) to \(ReadingForms.shortDate(story.lastReportedAt))", .dim))
    canvas.add(StyledText(story.title.isEmpty ? "Untitled" : story.title.neutralised(), .bold))
    if !story.summary.isEmpty {
      canvas.gap()
      canvas.add(StyledText(story.summary.neutralised()))
    }
    canvas.gap()
    var facts = [
      ReadingForms.count(story.articleCount, "article"), ReadingForms.count(story.sources.count, "source"),
    ]
    if !story.countries.isEmpty { facts.append("about " + story.countries.joined(separator: ", ").neutralised()) }
    if story.languages.count > 1 { facts.append("in " + story.languages.joined(separator: ", ").neutralised()) }
    canvas.add(StyledText(facts.joined(separator: " · ")))
  }

  private func spread(_ canvas: inout PageCanvas) {
    canvas.heading("How it spread")
    canvas.rows(
      story.sources.prefix(Self.sourcesMax).map { source in
        let count = source.articleCount > 1 ? " · \(ReadingForms.count(source.articleCount, "article"))" : ""
        return (source.source.reading, source.distance.neutralised() + count)
      })
    let more = story.sources.count - Self.sourcesMax
    if more > 0 { canvas.add(StyledText("and \(ReadingForms.count(more, "more source"))", .dim), indent: 2) }
  }

  private func timeline(_ canvas: inout PageCanvas) {
    canvas.heading("Timeline")
    for entry in response.timeline {
      let article = entry.article
      canvas.add(
        StyledText(article.title.isEmpty ? "Untitled" : article.title.neutralised(), .bold)
          + StyledText(" · \(article.source.reading)", .dim), indent: 2)
      canvas.add(
        StyledText("\(ReadingForms.shortDate(of: article)) · \(article.id)", .dim),
        indent: 4)
      let also = entry.alsoAt.isEmpty ? [] : ["also at " + entry.alsoAt.map(\.reading).joined(separator: ", ")]
      let why = (entry.reasons.map { $0.neutralised() } + also).joined(separator: "; ")
      if !why.isEmpty { canvas.add(StyledText("why: " + why, .dim), indent: 4) }
      canvas.gap()
    }
    if !response.nextCursor.isEmpty {
      canvas.add(StyledText("more: newswire story \(story.id) --cursor \(response.nextCursor.shellQuoted)", .dim))
    }
  }
}
