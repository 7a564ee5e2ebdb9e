import Enrich
import Models
import Synchronization

/// An archive in memory that can be away for some calls, and refuses what a test says.
final class FakeArchive: ArticleSink {
  struct State {
    var articles: [ArticleID: Article] = [:]
    var putCount = 0
    var callsToFail = 0
    var isAway = false
  }

  let state = Mutex(State())
  private let refuses: @Sendable (Article) -> Bool
  private let onFailure: @Sendable () -> Void
  private let onPut: @Sendable () async throws -> Void

  init(
    callsToFail: Int = 0, refuses: @escaping @Sendable (Article) -> Bool = { _ in false },
    onFailure: @escaping @Sendable () -> Void = {}, onPut: @escaping @Sendable () async throws -> Void = {}
  ) {
    self.onPut = onPut
    self.refuses = refuses
    self.onFailure = onFailure
    state.withLock { $0.callsToFail = callsToFail }
  }

  var ids: [ArticleID] { state.withLock { $0.articles.keys.sorted() } }

  func put(_ articles: [Article]) async throws {
    let isAway = state.withLock { state -> Bool in
      state.putCount += 1
      state.callsToFail -= 1
      return state.isAway || state.callsToFail >= 0
    }
    try await onPut()
    if isAway {
      onFailure()
      throw WorkError("the archive is away")
    }
    if let refused = articles.first(where: refuses) {
      throw WorkError("\(refused.id) is too odd", isPermanent: true)
    }
    state.withLock { state in
      for article in articles { state.articles[article.id] = article }
    }
  }
}
