import ArgumentParser
import Models
import Wire

struct HeadlinesCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "headlines", abstract: "Print the front page of a country's edition.",
    discussion: """
      Examples:
        newswire headlines
        newswire headlines --edition FR --limit 5
        newswire headlines --edition US --why
      """)

  @Option(name: .long, help: "A country, as in US, or WORLD.") var edition: String = "WORLD"
  @Option(name: .long, help: "How many, 1 to 100.") var limit: Limit<100> = 20
  @Flag(name: .long, help: "Say of each why it stands there: the parts of its score, with their reasons.")
  var why = false
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    let request = HeadlinesRequest(edition: edition.uppercased(), limit: limit.count)
    let response = try await session.call(.query, QueryMethods.headlines, request)
    try session.show(response) {
      ListTexts(width: session.console.width, isColored: session.console.isColored).headlines(response, why: why)
    }
  }
}
