import ArgumentParser
import Models
import Wire

struct AlertFeedCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "feed", abstract: "Write the newest matches of an alert as an Atom feed.",
    discussion: """
      Examples:
        newswire alerts feed storms --output /srv/www/storms.atom
      """)

  @Argument(help: "The alert's name.") var name: String
  @Option(name: .long, help: "How many, 1 to 100.") var limit: Limit<100> = 50
  @Option(
    name: .customLong("output"), help: ArgumentHelp("Write to this file, whole or not at all.", valueName: "file"),
    completion: .file())
  var file: String?
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    let filter = try await session.call(.query, AlertMethods.get, GetAlertRequest(name: name)).alert.filter
    let request = SearchRequest(filter: filter, order: .newest, limit: limit.count)
    let response = try await session.call(.query, QueryMethods.search, request)
    if session.isJSON { return try session.show(response) { "" } }
    let xml = try SearchFeed.xml(response, of: filter, name: name)
    guard let file else { return try session.console.write(xml) }
    try OutputFile.write(xml, to: file)
  }
}
