import Models
import Operations
import RPC
import Wire

/// One watch: asks for what became visible, hands it on, and only then counts it as done.
struct WatchRun {
  /// How long one call parks.
  static let waitMilliseconds = 20_000
  /// Articles of one call.
  static let pageCountMax = 100
  /// Pauses after a command that failed, or while the service does not answer.
  static let backoff = Backoff(first: .seconds(1), max: .seconds(60))

  let session: Session
  let filter: ArticleFilter
  /// Where the cursor is kept; nothing for a watch that is gone on with by hand.
  let file: CursorFile?
  /// Who takes the batches; nothing for standard output.
  let command: BatchCommand?
  /// Attempts of the command at one batch; nothing for as many as it takes.
  let attemptsMax: Int?

  /// Runs until so many articles were handed on. `start` is empty for from now on; `kept` is what the file holds. Only what the
  /// service answered is kept: it has looked at it.
  func run(from start: String, kept: String?, count: Int) async throws {
    var (cursor, kept) = (start, kept)
    // From now on is a place, so that a watch that ends before the first article goes on from there.
    if cursor.isEmpty, file != nil || command != nil { cursor = try await next("", limit: 1, wait: 0).nextCursor }
    if start.isEmpty, let file {
      try file.write(cursor)
      kept = cursor
    }
    let note = CursorNote(session.console, cursor) { [command] in command?.close() }
    var left = count
    // What was given may be no cursor.
    var isKnown = start.isEmpty
    do {
      while left > 0 {
        // Never more than is handed on: the cursor stands behind all that came.
        let response = try await next(cursor, limit: min(left, Self.pageCountMax), wait: Self.waitMilliseconds)
        isKnown = true
        try await hand(response)
        left -= response.articles.count
        cursor = response.nextCursor
        if let file, kept != cursor {
          try file.write(cursor)
          kept = cursor
        }
        note.set(cursor)
      }
    } catch {
      if isKnown, !(error is OutputClosed) { note.tell() }
      throw error
    }
    note.tell()
  }

  private func next(_ cursor: String, limit: Int, wait: Int) async throws -> WatchResponse {
    let request = WatchRequest(filter: filter, cursor: cursor, waitMilliseconds: wait, limit: limit)
    var failures = 0
    while true {
      do {
        return try await session.attempt(
          .query, QueryMethods.watch, request, timeout: .milliseconds(wait + 10_000))
      } catch {
        // A watch that keeps its cursor is there to stay; another one tells where it stood.
        guard file != nil, error.status.map(Self.isPassing) == true else {
          throw QueryPlaceText.failure(error, of: filter.text).failure
        }
        failures += 1
        if failures == 1 { session.console.note("\(error.failure.message); waiting") }
        try await pause(after: failures)
      }
    }
  }

  private static func isPassing(_ status: Status) -> Bool {
    [.unavailable, .deadlineExceeded, .resourceExhausted].contains(status.code)
  }

  private func hand(_ response: WatchResponse) async throws {
    guard let command else {
      let lists = ListTexts(width: session.console.width, isColored: session.console.isColored)
      for article in response.articles { try session.show(article) { lists.watched(article) } }
      return
    }
    guard !response.articles.isEmpty else { return }
    let lines = try response.articles.map { try session.json($0) }
    var attempts = 0
    while let reason = try await command.run(
      lines, cursor: response.nextCursor, environment: session.environment)
    {
      attempts += 1
      guard attempts < attemptsMax ?? .max else {
        throw ProgramFailure(.tryLater, "\(reason), after \(attempts) attempts at one batch")
      }
      session.console.note("\(reason); the same batch comes again")
      try await pause(after: attempts)
    }
  }

  private func pause(after failures: Int) async throws {
    var generator = SystemRandomNumberGenerator()
    try await Task.sleep(for: Self.backoff.pause(afterFailures: failures, using: &generator))
  }
}
