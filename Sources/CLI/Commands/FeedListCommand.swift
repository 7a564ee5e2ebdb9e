import ArgumentParser
import Models
import Operations
import Wire

struct FeedListCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the feeds with the result of their last poll, one JSON object a line with --json.",
    discussion: "Example:\n  newswire feed list --failing")

  @Flag(name: .long, help: "Only feeds whose last poll failed, or that have ended.") var failing = false
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    var count = 0
    try await session.eachFeed { feed in
      guard !failing || !feed.error.isEmpty || feed.state == .ended else { return }
      count += 1
      try session.show(feed) { FeedTexts.feed(feed, now: Timestamp.now()) }
    }
    if count == 0 { session.console.note(failing ? "no feed fails" : "no feeds; `newswire feed add URL` adds one") }
  }
}

extension Session {
  /// Every feed, in the order of their addresses.
  func eachFeed(_ body: (Subscription) throws -> Void) async throws {
    var cursor = ""
    repeat {
      let request = ListFeedsRequest(cursor: cursor, limit: WireLimits.pageCountMax)
      let response = try await call(.ingest, FeedMethods.list, request)
      for feed in response.feeds { try body(feed) }
      cursor = response.nextCursor
    } while !cursor.isEmpty
  }
}
