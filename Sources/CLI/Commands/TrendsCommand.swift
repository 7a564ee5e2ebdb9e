import ArgumentParser
import Models
import Wire

struct TrendsCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "trends", abstract: "List the keywords and names that rise now against their own past.",
    discussion: """
      Compares how many sources of an edition wrote of something in the last 24 hours with the 14 days before. A source counts \
      once, however often it writes of it.

      Examples:
        newswire trends
        newswire trends --edition US --limit 5
        newswire trends --edition FR --json
      """)

  @Option(name: .long, help: "A country, as in US, or WORLD.") var edition: String = "WORLD"
  @Option(name: .long, help: "How many, 1 to 100.") var limit: Limit<100> = 20
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    let request = TrendsRequest(edition: edition.uppercased(), limit: limit.count)
    let response = try await session.call(.query, QueryMethods.trends, request)
    try session.show(response) {
      TrendText(response: response, width: session.console.width, isColored: session.console.isColored).render()
    }
  }
}
