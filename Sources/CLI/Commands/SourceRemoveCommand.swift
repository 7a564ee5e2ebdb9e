import ArgumentParser
import Models
import Operations
import Wire

struct SourceRemoveCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take back everything that was set of sources.",
    discussion: """
      A source goes back to what its articles say; one without articles is gone.

      Examples:
        newswire source remove example.org
        newswire source remove "The Example" example.com
      """)

  /// What can be set, and so taken back.
  private static let fields = ["name", "country", "language"]

  @Argument(help: ArgumentHelp("Domains, or names of sources without one.", valueName: "source")) var ids: [String]
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    var missing: [String] = []
    for id in ids {
      let known = try await session.call(.ingest, SourceMethods.list, ListSourceRecordsRequest(ids: [id])).sources.first
      guard let known else {
        missing.append(id)
        continue
      }
      let request = SetSourceRequest(id: known.id, cleared: Self.fields)
      let response = try await session.call(.ingest, SourceMethods.set, request)
      try session.show(response) { FeedTexts.removed(known, left: response.source) }
    }
    guard missing.isEmpty else {
      let names = missing.map { $0.neutralised() }.joined(separator: ", ")
      throw ProgramFailure(.noInput, "not in the registry: \(names); `newswire source list` has them")
    }
  }
}
