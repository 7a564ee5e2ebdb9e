import GRDB
import Models

/// Reads the articles of hits, with what is shown of each.
struct HitReader {
  private let highlights: HighlightWords
  private let db: Database

  init(highlights: HighlightWords, in db: Database) {
    self.highlights = highlights
    self.db = db
  }

  func hits(_ hits: some Sequence<Hit>) throws -> [SearchHit] {
    let ranks = Dictionary(hits.map { ($0.row, $0.rank) }, uniquingKeysWith: { first, _ in first })
    let articles = try ArticleReader.articles(at: hits.map { TimeKey(rawValue: $0.row) }, in: db)
    return try articles.map { timeKey, article in
      let marker = TextMarker(highlights, language: article.language)
      let snippet = Snippet.cut(from: article.body, marked: marker)
      let copies = try CopyRows.others(of: timeKey, in: db)
      return SearchHit(
        article: ArticleSummary(of: article), score: ranks[timeKey.rawValue] ?? 0, snippet: snippet.text,
        highlights: snippet.highlights, titleHighlights: marker.spans(in: article.title), alsoAt: copies.sources,
        alsoAtCount: copies.count)
    }
  }
}
