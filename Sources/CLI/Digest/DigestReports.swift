import Models

/// Makes a digest's story of what the archive answers.
enum DigestReports {
  /// Other sources that are listed with a story; the rest is counted.
  static let reportsMax = 5

  /// A story of the digest.
  ///
  /// - Parameters:
  ///   - summary: sentences of the article in front; its standfirst where that is empty.
  ///   - story: what the archive knows of the story; nothing when the article stands alone.
  static func story(_ headline: Headline, summary: String, story: StoryResponse?) -> Digest.Story {
    let lead = headline.article
    var result = Digest.Story(
      id: headline.storyID, articleID: lead.id, title: lead.title, url: lead.url, language: lead.language,
      summary: summary.isEmpty ? lead.standfirst : summary, source: lead.source.reading,
      time: lead.publishedAt)
    let others = (story?.timeline ?? []).filter { $0.article.source.id != lead.source.id }.map(\.article)
    var seen: Set<SourceID> = [lead.source.id]
    result.others = others.filter { seen.insert($0.source.id).inserted }.map(report)
    let alsoAt = headline.alsoAt + (story?.story.sources.map(\.source) ?? [])
    result.others += alsoAt.filter { seen.insert($0.id).inserted }.map { Digest.Report(source: $0.reading) }
    result.sourceCount = result.others.count + 1
    result.others = Array(result.others.prefix(reportsMax))
    result.articleCount = max(story?.story.articleCount ?? 1, 1)
    if let first = story?.story.firstReport, !first.id.rawValue.isEmpty, first.source.id != lead.source.id {
      result.firstReport = report(first)
    }
    return result
  }

  private static func report(_ article: ArticleSummary) -> Digest.Report {
    Digest.Report(
      source: article.source.reading, title: article.title, url: article.url,
      time: article.publishedAt)
  }
}

extension Digest.Story {
  /// The title, also of an article without one.
  var shownTitle: String { title.isEmpty ? "Untitled" : title }

  /// "The Harbour Post, 10 February 2025, 14:30 +01:00".
  var byline: String { ([source] + (time.map { [ReadingForms.date($0)] } ?? [])).joined(separator: ", ") }

  /// "Also at 3 sources", with those that are not listed counted too; nothing when nobody else tells it.
  var alsoAt: String? {
    sourceCount > 1 ? "Also at \(ReadingForms.count(sourceCount - 1, "source"))" : nil
  }

  /// How many other sources are not listed.
  var unlisted: Int { max(sourceCount - 1 - others.count, 0) }
}
