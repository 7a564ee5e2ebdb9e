import Archive
import Models
import RPC

/// Answers questions for the tags of the archive, and counts them anew when somebody asks and the last count is old.
///
/// Nobody asks, nothing is counted; many ask, it is counted once. A count stands for ten minutes, or until the archive has grown
/// so much that it says little.
actor TagDesk {
  /// How long a count stands.
  static let age: Duration = .seconds(600)
  /// An archive of that many more articles than were there is counted anew, whatever the time…
  static let growthMin = 100
  /// …when it is this share of what was there too.
  static let growthShareMin = 0.25

  private struct Count {
    var pages: TagPages
    var at: ContinuousClock.Instant
    /// Articles of the archive then.
    var articles: Int
  }

  private let archive: any ArticleArchive
  private let now: @Sendable () -> ContinuousClock.Instant
  private var last: Count?
  private var counting: Task<Count, any Error>?

  /// - Parameter now: the time; tests set it.
  init(archive: any ArticleArchive, now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }) {
    self.archive = archive
    self.now = now
  }

  func answer(_ request: TagsRequest) async throws -> TagsResponse {
    let pages = try await pages(mayBeOld: !request.cursor.isEmpty)
    if request.cursor.isEmpty, request.knownVersion == pages.version {
      return TagsResponse(version: pages.version, isUnchanged: true)
    }
    guard let page = pages.page(at: request.cursor) else {
      throw RPCError.invalidArgument("cursor", "not a cursor of this archive's tags; leave it empty to begin")
    }
    return page
  }

  /// - Parameter mayBeOld: a caller who is in the middle of the pages shall find the ones that he began with.
  private func pages(mayBeOld: Bool) async throws -> TagPages {
    if let last, mayBeOld { return last.pages }
    if let last, try await stands(last) { return last.pages }
    if let counting { return try await counting.value.pages }
    let task = Task { [archive, now] in
      let articles = try await archive.stats().articles
      return Count(pages: TagPages(try await archive.tagCensus()), at: now(), articles: articles)
    }
    counting = task
    defer { counting = nil }
    let count = try await task.value
    last = count
    return count.pages
  }

  private func stands(_ count: Count) async throws -> Bool {
    guard now() - count.at < Self.age else { return false }
    let growth = try await archive.stats().articles - count.articles
    return growth < Self.growthMin || Double(growth) < Self.growthShareMin * Double(count.articles)
  }
}
