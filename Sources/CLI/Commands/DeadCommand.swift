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

  /// What one call may ask for.
  private static let pageCountMax = WireLimits.pageCountMax

  @Option(name: .long, help: "How many at most; 0 leaves it to the service.") var limit: Int = 100
  @Option(name: .long, help: "Go on where an earlier list ended.") var cursor: String = ""
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard limit >= 0 else { throw ValidationError("--limit is \(limit); it takes a whole number, 0 or more.") }
  }

  func run(_ session: Session) async throws {
    var left = limit
    var next = cursor
    var count = 0
    repeat {
      let request = ListDeadLettersRequest(cursor: next, limit: min(left, Self.pageCountMax))
      let response = try await session.call(.ingest, IngestMethods.listDeadLetters, request)
      for letter in response.deadLetters { try session.show(letter) { StatusTexts.deadLetter(letter) } }
      count += response.deadLetters.count
      left -= response.deadLetters.count
      next = response.nextCursor
    } while left > 0 && !next.isEmpty
    if let note = Self.note(count: count, isFirst: cursor.isEmpty, next: next) { session.console.note(note) }
  }

  /// What the list itself does not tell: that it is empty, or that it goes on.
  static func note(count: Int, isFirst: Bool, next: String) -> String? {
    if !next.isEmpty { return "more: the same command with --cursor \(next.shellQuoted), or a higher --limit" }
    guard count == 0 else { return nil }
    return isFirst ? "no dead letters" : "no more dead letters after this cursor"
  }
}

/// Which dead letters.
struct DeadChoice: ParsableArguments {
  @Argument(help: "IDs of documents.") var ids: [String] = []
  @Flag(name: .long, help: "Every dead letter.") var all = false

  func validate() throws {
    guard all != !ids.isEmpty else { throw ValidationError("Give IDs of documents or --all, and not both.") }
    guard ids.count <= 1_000 else { throw ValidationError("At most 1,000 IDs at a time.") }
  }

  var documentIDs: [DocumentID] { ids.map { DocumentID(rawValue: $0) } }

  /// What is to be told when fewer were found than were named; nothing when every one was, or all were asked for.
  func shortage(found: Int) -> ProgramFailure? {
    let named = Set(ids).count
    guard !all, found < named else { return nil }
    let message = named == 1 ? "no dead letter has this ID" : "\(named - found) of \(named) IDs are no dead letters"
    return ProgramFailure(.noInput, "\(message); `newswire dead list` has them in full")
  }
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
    if let shortage = choice.shortage(found: response.count) { throw shortage }
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
    if let shortage = choice.shortage(found: response.count) { throw shortage }
  }
}
