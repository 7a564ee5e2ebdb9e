import ArgumentParser
import Models
import Wire

struct ExportCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Print every article whole, one JSON object a line.",
    discussion: """
      The cursor to go on from is told on standard error at the end.

      Examples:
        newswire export > articles.jsonl
        newswire export --cursor 1234 >> articles.jsonl
      """)

  @Option(name: .long, help: "Go on where an earlier export ended.") var cursor: String = ""
  @Option(name: .long, help: "End after this many articles.") var count: Int?
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    var request = ExportRequest(cursor: cursor, limit: min(100, max(1, count ?? 100)))
    let note = CursorNote(session.console, request.cursor)
    var left = count ?? .max
    while left > 0 {
      request.limit = min(100, left)
      let response = try await session.call(.query, QueryMethods.export, request)
      for article in response.articles { try session.console.write(session.json(article) + "\n") }
      left -= response.articles.count
      request.cursor = response.nextCursor
      note.set(request.cursor)
      if response.isEnd { break }
    }
    note.tell()
  }
}
