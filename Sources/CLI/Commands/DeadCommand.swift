import ArgumentParser
import Models
import Operations
import Wire

struct DeadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dead", abstract: "List, retry or drop the documents that could not be enriched.",
    discussion: """
      Examples:
        newswire dead list
        newswire dead retry d4kz7q…
        newswire dead drop --all
      """,
    subcommands: [DeadListCommand.self, DeadRetryCommand.self, DeadDropCommand.self])
}

struct DeadListCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the dead letters with their reasons, one JSON object a line with --json.")

  @Option(name: .long, help: "How many at most.") var limit: Int = 100
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    var left = limit
    var cursor = ""
    repeat {
      let request = ListDeadLettersRequest(cursor: cursor, limit: min(max(left, 1), 1_000))
      let response = try await session.call(.ingest, IngestMethods.listDeadLetters, request)
      for letter in response.deadLetters { try session.show(letter) { StatusTexts.deadLetter(letter) } }
      left -= response.deadLetters.count
      cursor = response.nextCursor
    } while left > 0 && !cursor.isEmpty
    if left == limit { session.console.note("no dead letters") }
  }
}

/// Which dead letters.
struct DeadChoice: ParsableArguments {
  @Argument(help: "IDs of documents.") var ids: [String] = []
  @Flag(name: .long, help: "Every dead letter.") var all = false

  func validate() throws {
    guard all != !ids.isEmpty else { throw ValidationError("Give IDs of documents, or --all, not both.") }
    guard ids.count <= 1_000 else { throw ValidationError("At most 1,000 IDs at a time.") }
  }

  var documentIDs: [DocumentID] { ids.map { DocumentID(rawValue: $0) } }
}

struct DeadRetryCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry", abstract: "Put dead letters back into the queue.")

  @OptionGroup var choice: DeadChoice
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    let request = RetryDeadLettersRequest(documentIDs: choice.documentIDs, all: choice.all)
    let response = try await session.call(.ingest, IngestMethods.retryDeadLetters, request)
    try session.show(response) { "\(ReadingForms.count(response.count, "document")) back in the queue\n" }
  }
}

struct DeadDropCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: "Forget dead letters, documents included.")

  @OptionGroup var choice: DeadChoice
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    let request = DropDeadLettersRequest(documentIDs: choice.documentIDs, all: choice.all)
    let response = try await session.call(.ingest, IngestMethods.dropDeadLetters, request)
    try session.show(response) { "\(ReadingForms.count(response.count, "document")) dropped\n" }
  }
}
