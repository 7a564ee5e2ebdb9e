import Archive
import Enrich
import Foundation
import Models

/// Puts documents into an empty archive one by one, and notes how each stood when it came.
struct ReplayRun {
  private let archive: SQLiteArticleArchive
  private let similarMax: Int
  private var arrivals: [(id: ArticleID, standing: ReplayLine.Standing)] = []
  private var putting: Duration = .zero

  init(similarMax: Int) throws {
    archive = try SQLiteArticleArchive.inMemory()
    self.similarMax = similarMax
  }

  var isEmpty: Bool { arrivals.isEmpty }

  /// Takes in all documents.
  mutating func read(_ documents: BatchArticles) async throws {
    var documents = documents
    while let window = try documents.next() {
      for outcome in window {
        if let reason = outcome.reason {
          try FileHandle.standardError.write(contentsOf: Data("line \(outcome.line): \(reason)\n".utf8))
        }
        for article in outcome.articles { try await put(article, line: outcome.line) }
      }
    }
  }

  private mutating func put(_ article: Article, line: Int) async throws {
    var article = article
    article.sequence = line
    let start = ContinuousClock.now
    do {
      _ = try await archive.put([article])
    } catch let error as ArchiveError {
      return try FileHandle.standardError.write(contentsOf: Data("line \(line): \(error.message)\n".utf8))
    }
    putting += .now - start
    arrivals.append((article.id, try await standing(of: article.id)))
  }

  private func standing(of id: ArticleID) async throws -> ReplayLine.Standing {
    let place = try await archive.place(of: id)
    let similar = similarMax == 0 ? [] : try await archive.similar(to: id, limit: similarMax)
    return ReplayLine.Standing(
      story: place?.story.id.rawValue ?? "", nearDuplicateGroup: place?.original.rawValue ?? id.rawValue,
      similar: similar.map { .init(id: $0.article.id.rawValue, score: $0.score) })
  }

  /// Writes a line for each document, in the order in which they came.
  func write() async throws {
    for arrival in arrivals {
      try print(
        ReplayLine(id: arrival.id.rawValue, end: try await standing(of: arrival.id), arrival: arrival.standing))
    }
  }

  /// Answers a search, the best first.
  func answer(_ query: ReplayQuery, limit: Int) async throws {
    do {
      let response = try await archive.search(
        SearchRequest(
          filter: ArticleFilter(text: query.searchText), order: .relevance, limit: limit, showCopies: true))
      let hits = response.hits.map { ReplayLine.Similar(id: $0.article.id.rawValue, score: $0.score) }
      try print(ReplayAnswer(query: query.id, hits: hits))
    } catch let error as ArchiveError {
      try print(ReplayAnswer(query: query.id, hits: [], error: error.message))
    }
  }

  private func print(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try FileHandle.standardOutput.write(contentsOf: try encoder.encode(value) + Data([0x0A]))
  }

  /// What it took to store, index and group an article.
  func report() -> String {
    let milliseconds = putting / .milliseconds(1) / Double(max(1, arrivals.count))
    return "\(arrivals.count) articles, \((milliseconds * 1_000).rounded() / 1_000) ms each to store, index and group\n"
  }
}
