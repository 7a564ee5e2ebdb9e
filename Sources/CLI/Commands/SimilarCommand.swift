import ArgumentParser
import Models
import Wire

struct SimilarCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "similar", abstract: "List news like an article, from other sources, and why.",
    discussion: "Example:\n  newswire similar a4kz7q --limit 3")

  @Argument(help: "An article's ID, or at least 6 characters of its start.") var id: String
  @Option(name: .long, help: "How many, 1 to 50.") var limit: Limit<50> = 10
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    let request = SimilarRequest(id: ArticleID(rawValue: id), limit: limit.count)
    let response = try await session.call(.query, QueryMethods.similar, request)
    try session.show(response) {
      ListTexts(width: session.console.width, isColored: session.console.isColored).similar(response)
    }
  }
}
