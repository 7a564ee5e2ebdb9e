import Models

/// Adds the feeds of several addresses, a few sites at a time. What one address has wrong is told of it, and the others go on.
struct FeedAddRun: Sendable {
  /// Sites that are asked at once.
  static let sitesMax = 4

  let desk: any FeedDesk
  /// Whether the address is taken as it is, and its site is not asked.
  let isExact: Bool
  /// Whether every feed that a page names is added, not the first alone.
  let isEvery: Bool
  let subscription: @Sendable (FeedCandidate) -> Subscription

  /// Adds what can be added, each feed as soon as it is found; the order of the answers is that of their coming.
  ///
  /// - Parameter begins: is told of each address before its site is asked.
  /// - Throws: what `take` throws, and what makes every further address vain, such as an ingest that cannot be reached.
  func run(
    _ urls: [String], begins: @escaping @Sendable (String) -> Void, take: (Int, FeedAddAnswer) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (Int, FeedAddAnswer).self) { group in
      var rest = Array(urls.enumerated())[...]
      func addNext() {
        guard let (index, url) = rest.popFirst() else { return }
        group.addTask {
          begins(url)
          return (index, try await answer(url))
        }
      }
      for _ in 0..<Self.sitesMax { addNext() }
      while let (index, answer) = try await group.next() {
        try take(index, answer)
        addNext()
      }
    }
  }

  private func answer(_ typed: String) async throws -> FeedAddAnswer {
    let url = typed.contains("://") ? typed : "https://" + typed
    var found = [FeedCandidate(url: url)]
    if !isExact {
      do throws(CallFailure) { found = try await desk.discover(url) } catch {
        return try Self.answer(typed, error)
      }
    }
    guard let first = found.first else {
      return .nothing(typed, "neither a feed nor a page that names one; --exact polls it all the same")
    }
    let added = isEvery ? found : [first]
    do throws(CallFailure) {
      let results = try await desk.add(added.map(subscription))
      return FeedAddAnswer(url: typed, results: results, others: Array(found.dropFirst(added.count)))
    } catch {
      throw error.failure
    }
  }

  /// What an address came to that could not be asked; throws when the next one would fare no better.
  private static func answer(_ url: String, _ failure: CallFailure) throws -> FeedAddAnswer {
    switch failure.status?.code {
    case .failedPrecondition, .deadlineExceeded: return .nothing(url, failure.failure.message)
    case .invalidArgument:
      let message = failure.failure.message
      let reason = message.hasPrefix("url: ") ? String(message.dropFirst(5)) : message
      return FeedAddAnswer(url: url, results: [AddFeedResult(outcome: .refused, url: url, reason: reason)])
    default: throw failure.failure
    }
  }
}
