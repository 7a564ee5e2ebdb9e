import ArgumentParser
import Models
import Wire

struct SearchCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find articles by words, names, keywords, source, country, language and time.",
    discussion: """
      Examples:
        newswire search open-source models
        newswire search '"AI Action Summit"' --country FR --newest
        newswire search --entity "Yann LeCun" --after 2025-02-01 --json
      """)

  @OptionGroup var filter: FilterOptions
  @Flag(name: .long, help: "Newest first, not best first.") var newest = false
  @Option(name: .long, help: "How many, 1 to 100.") var limit: Int = 20
  @Option(name: .long, help: "Go on where an earlier page ended.") var cursor: String = ""
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    let request = SearchRequest(
      filter: filter.filter, order: newest || filter.text.isEmpty ? .newest : .relevance, limit: limit, cursor: cursor)
    let response = try await session.call(.query, QueryMethods.search, request)
    let next = response.nextCursor.isEmpty ? nil : "the same command with --cursor \(response.nextCursor.shellQuoted)"
    try session.show(response) {
      ListTexts(width: session.console.width, isColored: session.console.isColored).search(response, next: next)
    }
  }
}
