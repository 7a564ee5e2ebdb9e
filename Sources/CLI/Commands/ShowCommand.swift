import ArgumentParser
import Models
import Wire

struct ShowCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print an article's digest page.",
    discussion: """
      Examples:
        newswire show a4kz7q
        newswire show a4kz7q --revision 1
        newswire show a4kz7q --why
        newswire show a4kz7q --json
      """)

  @Argument(help: "An article's ID, or at least 6 characters of its start.") var id: String
  @Option(name: .long, help: "An older text of the article; 0 is the newest.") var revision: Int = 0
  @Option(name: .long, help: "How many similar articles, 1 to 50.") var similar: Limit<50> = 5
  @Flag(name: .long, help: "Say where each fact was found: JSON-LD, the visible page, the feed, ...") var why = false
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    let request = GetRequest(id: id, revision: revision, similarLimit: similar.count)
    let response = try await session.call(.query, QueryMethods.get, request)
    try session.show(response) {
      let console = session.console
      return DigestPageText(page: response.page, width: console.width, isColored: console.isColored, showsEvidence: why)
        .render()
    }
  }
}
