import GRDB
import Models

/// Reads the articles of hits, with what is shown of each.
final class HitReader {
  private let highlights: HighlightWords
  private let db: Database
  /// By language: what one text needed made is there for the next.
  private var markers: [String: TextMarker] = [:]

  init(highlights: HighlightWords, in db: Database) {
    self.highlights = highlights
    self.db = db
  }

  /// Hits whose rows are gone are left out.
  func hits(_ hits: some Sequence<Hit>) throws -> [SearchHit] {
    try hits.compactMap { hit in
      let timeKey = TimeKey(rawValue: hit.row)
      guard let glance = try ArticleReader.glance(at: timeKey, in: db) else { return nil }
      let marker = marker(of: glance.summary.language)
      let snippet = Snippet.cut(from: glance.body, marked: marker)
      let copies = try CopyRows.others(of: timeKey, in: db)
      return SearchHit(
        article: glance.summary, score: hit.rank, snippet: snippet.text, highlights: snippet.highlights,
        titleHighlights: marker.spans(in: glance.summary.title), alsoAt: copies.sources, alsoAtCount: copies.count)
    }
  }

  private func marker(of language: String) -> TextMarker {
    if let known = markers[language] { return known }
    let marker = TextMarker(highlights, language: language)
    markers[language] = marker
    return marker
  }
}
