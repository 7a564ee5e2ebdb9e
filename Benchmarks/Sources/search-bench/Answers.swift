import Archive
import Foundation
import Models

/// What the questions find, as lines of text that two versions can be compared by.
struct Answers {
  private let archive: SQLiteArticleArchive

  init(_ archive: SQLiteArticleArchive) { self.archive = archive }

  func write(_ questions: Questions, to path: String) async throws {
    var lines: [String] = []
    for kind in questions.kinds {
      for text in kind.texts {
        for order in [Models.SortOrder.relevance, .newest] {
          lines.append("? \(text) \(order)")
          lines += try await answer(text, order)
        }
      }
    }
    try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
  }

  private func answer(_ text: String, _ order: Models.SortOrder) async throws -> [String] {
    let response = try await archive.search(
      SearchRequest(filter: ArticleFilter(text: text), order: order, limit: 10, facets: true))
    let hits = response.hits.map { hit in
      let marks = (hit.titleHighlights + [Span(start: -1, end: -1)] + hit.highlights).map { "\($0.start)-\($0.end)" }
      return "\(hit.article) \(hit.score) \(hit.snippet) \(marks.joined(separator: ",")) \(hit.alsoAtCount)"
    }
    return hits + ["= \(response.matchCount) \(response.isMatchCountMinimum) \(response.isPartial) \(response.facets)"]
  }
}
