import ArgumentParser
import Models
import Wire

struct SourcesCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: "List the sources with their ranks and how the ranks come about.",
    discussion: """
      A rank comes from the last 90 days of which the archive has articles: the stories that a source reached, told first and was \
      followed in, its regularity, and how much of it copies others. Sending the same thing often raises nothing.

      Examples:
        newswire sources --country US
        newswire sources example.org
        newswire sources "The Example" --history --days 60
      """)

  @Argument(help: "Only this source, by its ID or its name.") var source: String?
  @Option(name: .long, help: "Only sources of this country, as in US.") var country: String = ""
  @Option(name: .long, help: "How many, 1 to 1,000.") var limit: Limit<1_000> = 100
  @Option(name: .long, help: "Go on where an earlier page ended.") var cursor: String = ""
  @Flag(name: .long, help: "With a source: its rank at the end of each of its last days.") var history = false
  @Option(name: .long, help: "With --history: how many days, 1 to 90.") var days: Limit<90> = 30
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if history, source == nil { throw ValidationError("--history needs a source: newswire sources NAME --history") }
    if source != nil, !country.isEmpty || !cursor.isEmpty {
      throw ValidationError("--country and --cursor are for lists; leave them out with a source")
    }
  }

  func run(_ session: Session) async throws {
    guard let source else { return try await list(session) }
    let request = SourceHistoryRequest(id: SourceID(rawValue: source), days: history ? days.count : 1)
    let response = try await session.call(.query, QueryMethods.sourceHistory, request)
    try session.show(response) {
      SourceText(width: session.console.width, isColored: session.console.isColored)
        .render(response, withHistory: history)
    }
  }

  private func list(_ session: Session) async throws {
    let request = SourcesRequest(country: country.uppercased(), limit: limit.count, cursor: cursor)
    let response = try await session.call(.query, QueryMethods.sources, request)
    try session.show(response) {
      SourceText(width: session.console.width, isColored: session.console.isColored).render(response)
    }
    if !session.isJSON, !response.nextCursor.isEmpty {
      session.console.note("more: the same command with --cursor \(response.nextCursor.shellQuoted)")
    }
    if !cursor.isEmpty, response.sources.isEmpty { session.console.note("no more sources after this cursor") }
  }
}
