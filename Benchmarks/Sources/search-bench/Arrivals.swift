import Archive
import Foundation
import Synchronization

/// What it costs to find the story of an article that arrives, and to put the article: each is put, measured, and undone
/// before its commit, so that the archive stays as large as it is.
final class Arrivals: Sendable {
  static let count = 1_000
  /// Put before, for the caches.
  static let warmUp = 200

  private struct Undone: Error {}

  private struct State {
    var isUndoing = false
    var assignments: [Double] = []
  }

  private let state = Mutex(State())

  /// With these the archive is opened.
  var options: SQLiteOptions {
    var options = SQLiteOptions()
    options.onAssignment = { time in self.state.withLock { if $0.isUndoing { $0.assignments.append(time) } } }
    options.beforeCommit = { _ in if self.state.withLock({ $0.isUndoing }) { throw Undone() } }
    return options
  }

  func measure(_ archive: SQLiteArticleArchive, _ articles: MadeUpArticles, from first: Int) async throws {
    state.withLock { $0.isUndoing = true }
    var puts: [Double] = []
    for number in first..<(first + Self.warmUp + Self.count) {
      let article = articles.article(number)
      let start = ProcessTime.now
      _ = try? await archive.put([article])
      puts.append((ProcessTime.now - start) * 1_000)
    }
    let assignments = state.withLock { state in
      state.isUndoing = false
      return Array(state.assignments.dropFirst(Self.warmUp))
    }
    print("an article that arrives, CPU ms: mean · median · p99")
    print(Self.line("to find its story and write it down", assignments))
    print(Self.line("to put it, alone in its commit", Array(puts.dropFirst(Self.warmUp))))
  }

  static func line(_ name: String, _ times: [Double]) -> String {
    let name = name.padding(toLength: 38, withPad: " ", startingAt: 0)
    return String(format: "  \(name) %6.2f · %6.2f · %6.2f", times.mean, times.share(0.5), times.share(0.99))
  }
}
