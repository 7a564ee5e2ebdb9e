import ArgumentParser
import Models
import Wire

struct WatchCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch", abstract: "Print articles as they become visible, until interrupted.",
    discussion: """
      Examples:
        newswire watch --country FR
        newswire watch --from-start --json | jq .title
        newswire watch --cursor 1234          go on where an earlier watch ended
      """)

  /// How long one call parks.
  static let waitMilliseconds = 20_000
  /// Articles of one call.
  static let pageCountMax = 100

  @OptionGroup var filter: FilterOptions
  @Option(name: .long, help: "Go on from a cursor of an earlier watch.") var cursor: String = ""
  @Flag(name: .long, help: "Begin with the oldest article, not from now on.") var fromStart = false
  @Option(name: .long, help: "End after this many articles.") var count: Int?
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    var request = WatchRequest(
      filter: filter.filter, cursor: fromStart && cursor.isEmpty ? "0" : cursor,
      waitMilliseconds: Self.waitMilliseconds)
    let lists = ListTexts(width: session.console.width, isColored: session.console.isColored)
    let note = CursorNote(session.console, request.cursor)
    var left = count ?? .max
    while left > 0 {
      // Never more than is printed: the cursor stands behind all that came.
      request.limit = min(left, Self.pageCountMax)
      let response: WatchResponse
      do {
        response = try await session.attempt(
          .query, QueryMethods.watch, request, timeout: .milliseconds(Self.waitMilliseconds + 10_000))
      } catch {
        throw QueryPlaceText.failure(error, of: request.filter.text).failure
      }
      for article in response.articles {
        try session.show(article) { lists.watched(article) }
        left -= 1
      }
      request.cursor = response.nextCursor
      note.set(request.cursor)
    }
    note.tell()
  }
}
