import ArgumentParser
import Models
import Wire

struct StoryCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "story",
    abstract: "Tell a story: its articles in the order of time, who had it when, and why each is in it.",
    discussion: """
      The ID is a story's, as headlines and digest pages name it, or an article's. An ID of a story that was merged into \
      another one leads there.

      Examples:
        newswire story sgn3kq7
        newswire story a4kz7q --limit 50 --json
      """)

  @Argument(help: "A story's or an article's ID, or at least 6 characters of its start.") var id: String
  @Option(name: .long, help: "How many articles of the timeline, 1 to 100.") var limit: Limit<100> = 20
  @Option(name: .long, help: "Go on where the last page ended; it prints the cursor.") var cursor: String = ""
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    let request = StoryRequest(id: id, limit: limit.count, cursor: cursor)
    let response = try await session.call(.query, QueryMethods.story, request)
    try session.show(response) {
      StoryText(response: response, width: session.console.width, isColored: session.console.isColored).render()
    }
  }
}
