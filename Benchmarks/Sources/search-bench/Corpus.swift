import Archive
import Foundation
import Models

/// Answers questions over articles of one's own: JSON Lines with `id`, `text` and perhaps `title` and `publishedAt`, and a file
/// with lines of `id` and `text`, a search text each. Prints one line a question, `{"qid":…,"ranking":[…]}`.
struct Corpus {
  private struct Line: Decodable {
    var id: String
    var text: String
    var title: String?
    var publishedAt: String?
  }

  let documents: String
  let questions: String

  /// Hits of one question.
  static let hits = 100

  func run() async throws {
    let archive = try SQLiteArticleArchive.inMemory()
    var names: [ArticleID: String] = [:]
    for (number, line) in try lines(documents).enumerated() {
      let digits = String(number, radix: 32)
      let id = ArticleID(rawValue: "a" + String(repeating: "0", count: 26 - digits.count) + digits)
      names[id] = line.id
      let published = line.publishedAt.flatMap { Timestamp(rfc3339: $0) } ?? Timestamp(millisecondsSinceEpoch: 0)
      _ = try await archive.put([
        Article(
          id: id, title: line.title ?? "", publishedAt: published, language: "en", source: Source(id: "corpus.example"),
          body: line.text, sequence: number, contentHash: line.id)
      ])
    }
    for question in try lines(questions) {
      let answer = try await archive.search(
        SearchRequest(filter: ArticleFilter(text: question.text), limit: Self.hits, showCopies: true))
      let ranking = answer.hits.compactMap { names[$0.article.id] }
      let object: [String: Any] = ["qid": question.id, "ranking": ranking]
      print(String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self))
    }
    try await archive.close()
  }

  private func lines(_ path: String) throws -> [Line] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
  }
}
