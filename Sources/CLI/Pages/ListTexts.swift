import Models

/// Lists of articles for a terminal.
struct ListTexts {
  let width: Int
  let isColored: Bool

  func search(_ response: SearchResponse, next: String?) -> String {
    var canvas = canvas()
    for hit in response.hits {
      summary(hit.article, marks: hit.titleHighlights, &canvas)
      var snippet = StyledText(hit.snippet.neutralised())
      for span in hit.highlights { snippet.mark(characters(span, in: hit.snippet), .bold) }
      if !hit.snippet.isEmpty { canvas.add(snippet, indent: 4) }
      if let also = SearchTexts.alsoAt(hit) { canvas.add(StyledText(also, .dim), indent: 4) }
      canvas.gap()
    }
    if response.hits.isEmpty { canvas.add(StyledText("nothing found", .dim)) }
    for note in SearchTexts.notes(response) { canvas.add(StyledText(note, .dim)) }
    for line in SearchTexts.facets(response) { canvas.add(StyledText(line)) }
    if let next { canvas.add(StyledText("more: \(next)", .dim)) }
    return canvas.text
  }

  /// With `why`, each with the parts of its score.
  func headlines(_ response: HeadlinesResponse, why: Bool = false) -> String {
    var canvas = canvas()
    canvas.add(StyledText("\(response.edition.name.neutralised()) headlines", .bold))
    canvas.gap()
    for (index, headline) in response.headlines.enumerated() {
      summary(headline.article, number: why ? index + 1 : nil, &canvas)
      if !headline.article.standfirst.isEmpty {
        canvas.add(StyledText(headline.article.standfirst.neutralised()), indent: 4)
      }
      if !headline.alsoAt.isEmpty {
        canvas.add(
          StyledText("also at " + headline.alsoAt.map(\.reading).joined(separator: ", "), .dim), indent: 4)
      }
      if why { ScoreText(parts: headline.parts, score: headline.score).add(to: &canvas) }
      if !headline.alsoAt.isEmpty, !headline.storyID.rawValue.isEmpty {
        canvas.add(StyledText("newswire story \(headline.storyID.rawValue.neutralised())", .dim), indent: 4)
      }
      canvas.gap()
    }
    if response.headlines.isEmpty { canvas.add(StyledText("no articles yet", .dim)) }
    return canvas.text
  }

  func similar(_ response: SimilarResponse) -> String {
    var canvas = canvas()
    for (index, similar) in response.similar.enumerated() {
      SimilarText(similar: similar, number: index + 1).add(to: &canvas)
      canvas.gap()
    }
    if response.similar.isEmpty { canvas.add(StyledText("nothing similar from other sources so far", .dim)) }
    return canvas.text
  }

  /// One line for each article, as `watch` prints them.
  func watched(_ article: ArticleSummary) -> String {
    let line = "\(ReadingForms.shortDate(of: article))  \(article.id)  \(article.title.neutralised()) · "
    return line + article.source.reading + "\n"
  }

  private func canvas() -> PageCanvas { PageCanvas(width: width, isColored: isColored) }

  private func summary(
    _ article: ArticleSummary, marks: [Span] = [], number: Int? = nil, _ canvas: inout PageCanvas
  ) {
    var title = StyledText(article.title.isEmpty ? "Untitled" : article.title.neutralised(), .bold)
    for span in marks { title.mark(characters(span, in: article.title), [.bold, .underline]) }
    if let number {
      canvas.add(title, first: "\(number).", indent: 4)
    } else {
      canvas.add(title)
    }
    canvas.add(
      StyledText("\(ReadingForms.shortDate(of: article)) · \(article.source.reading) · \(article.id)", .dim),
      indent: 4)
  }

  /// Spans count Unicode scalars, marks count characters.
  private func characters(_ span: Span, in text: String) -> Range<Int> {
    let scalars = text.unicodeScalars
    func offset(_ count: Int) -> Int {
      let end = scalars.index(scalars.startIndex, offsetBy: max(0, count), limitedBy: scalars.endIndex)
      return String(scalars[..<(end ?? scalars.endIndex)]).count
    }
    let start = offset(span.start)
    return start..<max(start, offset(span.end))
  }
}
