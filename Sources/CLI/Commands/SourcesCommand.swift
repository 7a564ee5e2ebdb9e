import ArgumentParser
import Models
import Wire

struct SourcesCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: "List the sources with their ranks and how the ranks come about.",
    discussion: "Example:\n  newswire sources --country US")

  @Option(name: .long, help: "Only sources of this country, as in US.") var country: String = ""
  @Option(name: .long, help: "How many, 1 to 1,000.") var limit: Int = 100
  @Option(name: .long, help: "Go on where an earlier page ended.") var cursor: String = ""
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    let request = SourcesRequest(country: country.uppercased(), limit: limit, cursor: cursor)
    let response = try await session.call(.query, QueryMethods.sources, request)
    try session.show(response) {
      ListTexts(width: session.console.width, isColored: session.console.isColored).sources(response)
    }
    if !session.isJSON, !response.nextCursor.isEmpty {
      session.console.note("more: the same command with --cursor \(response.nextCursor.shellQuoted)")
    }
    if !cursor.isEmpty, response.sources.isEmpty { session.console.note("no more sources after this cursor") }
  }
}
