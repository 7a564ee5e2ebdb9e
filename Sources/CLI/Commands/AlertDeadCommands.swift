import ArgumentParser
import Models
import Operations
import Wire

struct AlertDeadCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "dead",
    abstract: "List the deliveries of an alert that were given up, one JSON object a line with --json.")

  @Argument(help: "The alert's name.") var name: String
  @Option(name: .long, help: "How many at most, 1 to 1,000.") var limit: Limit<1_000> = 100
  @Option(name: .long, help: "Go on where an earlier list ended.") var cursor: String = ""
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    let request = ListAlertDeadLettersRequest(name: name, cursor: cursor, limit: limit.count)
    let response = try await session.call(.query, AlertMethods.listDeadLetters, request)
    for delivery in response.deliveries { try session.show(delivery) { AlertTexts.delivery(delivery) } }
    let isFirst = cursor.isEmpty
    let count = response.deliveries.count
    if let note = DeadListCommand.note(count: count, isFirst: isFirst, next: response.nextCursor) {
      session.console.note(note)
    }
  }
}

/// Which dead letters of an alert.
struct AlertDeadChoice: ParsableArguments {
  @Argument(help: "The alert's name.") var name: String
  @Argument(help: "IDs of deliveries.") var ids: [String] = []
  @Flag(name: .long, help: "Every dead letter of the alert.") var all = false

  func validate() throws {
    guard all != !ids.isEmpty else { throw ValidationError("Give IDs of deliveries, or --all, not both.") }
    guard ids.count <= WireLimits.statusCountMax else { throw ValidationError("At most 1,024 IDs at a time.") }
  }

  /// What is to be told when fewer were found than were named.
  func shortage(found: Int) -> ProgramFailure? {
    let named = Set(ids).count
    guard !all, found < named else { return nil }
    return ProgramFailure(
      .noInput, "\(named - found) of \(named) IDs are no dead letters; `newswire alerts dead` has them")
  }
}

struct AlertRetryCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry", abstract: "Deliver dead letters of an alert again.")

  @OptionGroup var choice: AlertDeadChoice
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    let request = RetryAlertDeadLettersRequest(name: choice.name, ids: choice.ids, all: choice.all)
    let response = try await session.call(.query, AlertMethods.retryDeadLetters, request)
    let alert = try await session.call(.query, AlertMethods.get, GetAlertRequest(name: choice.name)).alert
    try session.show(response) { AlertTexts.retried(response.count, of: alert) }
    if let shortage = choice.shortage(found: response.count) { throw shortage }
  }
}

struct AlertDropCommand: ClientCommand {
  static let configuration = CommandConfiguration(commandName: "drop", abstract: "Forget dead letters of an alert.")

  @OptionGroup var choice: AlertDeadChoice
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    let request = DropAlertDeadLettersRequest(name: choice.name, ids: choice.ids, all: choice.all)
    let response = try await session.call(.query, AlertMethods.dropDeadLetters, request)
    try session.show(response) { "\(ReadingForms.count(response.count, "dead letter")) dropped\n" }
    if let shortage = choice.shortage(found: response.count) { throw shortage }
  }
}
