import Models

/// Lets deliveries that arrive together share one commit, and so one wait for the disk.
actor GroupCommit {
  typealias Commit = @Sendable ([[PreparedArticle]]) async throws -> [[PutResult]]

  private struct Pending {
    var articles: [PreparedArticle]
    var continuation: CheckedContinuation<[PutResult], any Error>
  }

  private let commit: Commit
  private var pending: [Pending] = []
  private var isRunning = false

  /// Articles in one commit: more wait for the next, so that no delivery waits long.
  static let articlesMax = 512

  init(commit: @escaping Commit) { self.commit = commit }

  func put(_ articles: [PreparedArticle]) async throws -> [PutResult] {
    try await withCheckedThrowingContinuation { continuation in
      pending.append(Pending(articles: articles, continuation: continuation))
      guard !isRunning else { return }
      isRunning = true
      Task { await drain() }
    }
  }

  private func drain() async {
    while !pending.isEmpty {
      let group = takeGroup()
      do {
        let results = try await commit(group.map(\.articles))
        for (pending, results) in zip(group, results) { pending.continuation.resume(returning: results) }
      } catch {
        await settle(group, after: error)
      }
    }
    isRunning = false
  }

  /// One delivery that cannot be stored must not take the others with it: each gets a commit of its own.
  private func settle(_ group: [Pending], after error: any Error) async {
    guard group.count > 1 else {
      group.first?.continuation.resume(throwing: error)
      return
    }
    for pending in group {
      do {
        pending.continuation.resume(returning: try await commit([pending.articles]).first ?? [])
      } catch {
        pending.continuation.resume(throwing: error)
      }
    }
  }

  private func takeGroup() -> [Pending] {
    var (count, articles) = (0, 0)
    while count < pending.count, count == 0 || articles + pending[count].articles.count <= Self.articlesMax {
      articles += pending[count].articles.count
      count += 1
    }
    defer { pending.removeFirst(count) }
    return Array(pending.prefix(count))
  }
}
