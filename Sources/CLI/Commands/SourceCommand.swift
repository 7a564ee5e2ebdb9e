import ArgumentParser
import Models
import Operations
import Wire

struct SourceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "source", abstract: "See and edit what is known of those who publish.",
    discussion: """
      The registry makes itself from what arrives; what you set wins. `newswire sources` has the ranks.

      Examples:
        newswire source list
        newswire source show example.org
        newswire source set example.org --name "The Example" --country GB
        newswire source set example.org --clear country
        newswire source remove example.org
      """,
    subcommands: [SourceListCommand.self, SourceShowCommand.self, SourceSetCommand.self, SourceRemoveCommand.self])
}

struct SourceListCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the sources in the registry, one JSON object a line with --json.",
    discussion: "Example:\n  newswire source list --edited")

  @Flag(name: .long, help: "Only sources that somebody has edited.") var edited = false
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    var (cursor, count) = ("", 0)
    repeat {
      let request = ListSourceRecordsRequest(cursor: cursor, limit: WireLimits.pageCountMax)
      let response = try await session.call(.ingest, SourceMethods.list, request)
      for source in response.sources where !edited || !source.edited.isEmpty {
        try session.show(source) { FeedTexts.source(source) }
        count += 1
      }
      cursor = response.nextCursor
    } while !cursor.isEmpty
    if count == 0 { session.console.note(edited ? "no source is edited" : "no sources yet") }
  }
}

struct SourceShowCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what is known of sources.",
    discussion: "Example:\n  newswire source show example.org")

  @Argument(help: ArgumentHelp("Domains, or names of sources without one.", valueName: "source")) var ids: [String]
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    let request = ListSourceRecordsRequest(ids: ids)
    let response = try await session.call(.ingest, SourceMethods.list, request)
    for source in response.sources { try session.show(source) { FeedTexts.source(source) } }
    if response.sources.count < Set(ids).count {
      throw ProgramFailure(.noInput, "not every one of these is in the registry; `newswire source list` has them")
    }
  }
}

struct SourceSetCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Set what you know better of a source; it wins over what its articles say.",
    discussion: """
      Articles that come from now on have it; `newswire sources` follows within seconds, while a worker runs.

      Examples:
        newswire source set example.org --name "The Example" --country GB --language en
        newswire source set example.org --clear country
      """)

  @Argument(help: ArgumentHelp("A domain, or the name of a source without one.", valueName: "source")) var id: String
  @Option(name: .long, help: "Its name as readers know it.") var name: String?
  @Option(name: .long, help: "Its home country, US or Britain; empty for none.") var country: String?
  @Option(name: .long, help: "The language in which it writes, as in en.") var language: String?
  @Option(name: .long, help: "Take an edit back: name, country or language.") var clear: [String] = []
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard name != nil || country != nil || language != nil || !clear.isEmpty else {
      throw ValidationError("Give --name, --country, --language or --clear.")
    }
  }

  func run(_ session: Session) async throws {
    let values = [("name", name), ("country", country), ("language", language)]
    let request = SetSourceRequest(
      id: SourceID(rawValue: id), name: name ?? "", country: country ?? "", language: language ?? "",
      fields: values.filter { $0.1 != nil }.map(\.0), cleared: clear)
    let response = try await session.call(.ingest, SourceMethods.set, request)
    try session.show(response) {
      response.source.map(FeedTexts.source) ?? "nothing is left of \(id.neutralised()): it has no articles\n"
    }
  }
}
