import Archive
import Foundation
import Models

/// What it costs to read what the archive makes of its articles.
struct Readings {
  private let archive: SQLiteArticleArchive
  private let articles: MadeUpArticles
  private let count: Int

  /// Articles that are asked for those like them, in two rounds of which the second counts.
  static let targets = 500
  static let similar = 10
  static let headlines = 20

  init(_ archive: SQLiteArticleArchive, _ articles: MadeUpArticles, count: Int) {
    (self.archive, self.articles, self.count) = (archive, articles, count)
  }

  func measure() async throws {
    var random = Random(seed: 5)
    let ids = (0..<Self.targets).map { _ in articles.article(random.below(count)).id }
    var (cpu, elapsed): ([Double], [Double]) = ([], [])
    for round in 0..<2 {
      for id in ids {
        let (start, clock) = (ProcessTime.now, ContinuousClock.now)
        _ = try await archive.similar(to: id, limit: Self.similar)
        guard round == 1 else { continue }
        cpu.append((ProcessTime.now - start) * 1_000)
        elapsed.append((ContinuousClock.now - clock).seconds * 1_000)
      }
    }
    print("\(Self.similar) similar articles, warm: mean · median · p99")
    print(Arrivals.line("CPU ms", cpu))
    print(Arrivals.line("ms", elapsed))
    print("computed · kept, ms")
    try await twice("ranks of the sources") { _ = try await archive.sources(SourcesRequest(limit: Self.headlines)) }
    for edition in ["WORLD", "FR"] {
      try await twice("headlines of \(edition)") {
        _ = try await archive.headlines(edition: edition, limit: Self.headlines)
      }
    }
    try await twice("trends of a country") { _ = try await archive.trends(edition: "FR", limit: Self.headlines) }
  }

  private func twice(_ name: String, _ body: () async throws -> Void) async throws {
    var times: [Double] = []
    for _ in 0..<2 {
      let clock = ContinuousClock.now
      try await body()
      times.append((ContinuousClock.now - clock).seconds * 1_000)
    }
    let name = name.padding(toLength: 38, withPad: " ", startingAt: 0)
    print(String(format: "  \(name) %8.1f · %6.2f", times[0], times[1]))
  }
}
