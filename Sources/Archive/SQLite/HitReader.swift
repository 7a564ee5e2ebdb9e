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
  func hits(_ hits: some Collection<Hit>) throws -> [SearchHit] {
    let timeKeys = hits.map { TimeKey(rawValue: $0.row) }
    let copyRows = try CopyRows(of: timeKeys, in: db)
    var read: [Int64: SearchHit] = [:]
    try ArticleReader.forEachGlance(at: timeKeys, in: db) { timeKey, glance in
      let marker = marker(of: glance.summary.language)
      let snippet = Snippet.cut(from: glance.body, marked: marker)
      let copies = try copyRows.others(of: timeKey)
      read[timeKey.rawValue] = SearchHit(
        article: glance.summary, score: 0, snippet: snippet.text, highlights: snippet.highlights,
        titleHighlights: marker.spans(in: glance.summary.title), alsoAt: copies.sources, alsoAtCount: copies.count)
    }
    return hits.compactMap { hit in
      guard var shown = read.removeValue(forKey: hit.row) else { return nil }
      shown.score = hit.rank
      return shown
    }
  }

  private func marker(of language: String) -> TextMarker {
    if let known = markers[language] { return known }
    let marker = TextMarker(highlights, language: language)
    markers[language] = marker
    return marker
  }
}
