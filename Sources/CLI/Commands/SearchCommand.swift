import ArgumentParser
import Models
import Wire

struct SearchCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find articles by words, names, keywords, source, country, language and time.",
    discussion: """
      Words, phrases and fields must all hold. The language of searches (quote it for the shell):
        peace talks              both words, in any form: "talk" finds "talks"
        "peace talks"            next to each other
        paris OR berlin          one of the two; OR binds closer than the space
        -sport                   must not occur; so does NOT sport
        electr*                  a word's beginning, at least 2 letters
        (a b) OR c               held together
        title: source: country: lang: topic: keyword: entity: story:
                                 as in title:summit, source:"North Post", country:(FR OR DE)
        after:-7d before:2025-02-10
                                 dates, times, today, yesterday, spans back from now (min h d w mo y)

      Copies of one text are one hit, which says where else it stands; --all shows each.

      Examples:
        newswire search open-source models
        newswire search '"AI Action Summit" after:-7d -opinion' --facets
        newswire search 'entity:"Yann LeCun" country:(FR OR US)' --newest --json
        newswire search --after 2025-02-01 --language fr sommet
        newswire search storm --newest --limit 100 --format atom > storm.atom
      """)

  @OptionGroup var filter: FilterOptions
  @Flag(name: .long, help: "Newest first, not best first.") var newest = false
  @Flag(name: .long, help: "Show each copy of a text, not one for all.") var all = false
  @Flag(name: .long, help: "Count the matches by source, country, language, topic and day.") var facets = false
  @Option(name: .long, help: "How many, 1 to 100.") var limit: Limit<100> = 20
  @Option(name: .long, help: "Go on where an earlier page ended.") var cursor: String = ""
  @Option(name: .long, help: "text, json, or atom for a feed reader.") var format: SearchFormat?
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func validate() throws { try output.check(format) }

  func run(_ session: Session) async throws {
    let request = SearchRequest(
      filter: try filter.filter(), order: newest || filter.text.isEmpty ? .newest : .relevance, limit: limit.count,
      cursor: cursor,
      showCopies: all, facets: facets)
    let response: SearchResponse
    do {
      response = try await session.attempt(.query, QueryMethods.search, request)
    } catch {
      throw QueryPlaceText.failure(error, of: request.filter.text).failure
    }
    if format == .atom { return try session.console.write(SearchFeed.xml(response, of: request.filter)) }
    if format == .json { return try session.console.write(try session.json(response) + "\n") }
    let next = response.nextCursor.isEmpty ? nil : "the same command with --cursor \(response.nextCursor.shellQuoted)"
    try session.show(response) {
      ListTexts(width: session.console.width, isColored: session.console.isColored).search(response, next: next)
    }
  }
}
