import ArgumentParser
import Models
import Wire

struct AlertsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alerts", abstract: "Saved searches whose matches go to a webhook or a feed reader.",
    discussion: """
      Each match is delivered at least once and signed as Standard Webhooks has it; a delivery that fails is tried again for \
      hours, then it is a dead letter. docs/operations.md says what a receiver gets. For a command instead of a webhook: \
      newswire watch --exec.

      Examples:
        newswire alerts add storms 'storm OR flood' --country FR --webhook https://hooks.example.org/news
        newswire alerts list
        newswire alerts test storms
        newswire alerts dead storms; newswire alerts retry storms --all
        newswire alerts feed storms > storms.atom
      """,
    subcommands: [
      AlertAddCommand.self, AlertListCommand.self, AlertShowCommand.self, AlertPauseCommand.self,
      AlertResumeCommand.self, AlertDeleteCommand.self, AlertTestCommand.self, AlertFeedCommand.self,
      AlertDeadCommand.self, AlertRetryCommand.self, AlertDropCommand.self,
    ])
}

struct AlertListCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the alerts and how their deliveries go, one JSON object a line with --json.")

  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    var cursor = ""
    var count = 0
    repeat {
      let request = ListAlertsRequest(cursor: cursor, limit: WireLimits.pageCountMax)
      let response = try await session.call(.query, AlertMethods.list, request)
      for alert in response.alerts { try session.show(alert) { AlertTexts.alert(alert) } }
      count += response.alerts.count
      cursor = response.nextCursor
    } while !cursor.isEmpty
    if count == 0 { session.console.note("no alerts; newswire alerts add makes one") }
  }
}

struct AlertShowCommand: ClientCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show one alert.")

  @Argument(help: "Its name.") var name: String
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    let response = try await session.call(.query, AlertMethods.get, GetAlertRequest(name: name))
    try session.show(response) { AlertTexts.alert(response.alert) }
  }
}

struct AlertPauseCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "pause", abstract: "Stop the deliveries of an alert; its place is kept.")

  @Argument(help: "Its name.") var name: String
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    let request = SetAlertPausedRequest(name: name, paused: true)
    let response = try await session.call(.query, AlertMethods.setPaused, request)
    try session.show(response) { AlertTexts.alert(response.alert) }
  }
}

struct AlertResumeCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Let an alert that was paused or ended go on from where it stopped.")

  @Argument(help: "Its name.") var name: String
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    let response = try await session.call(.query, AlertMethods.setPaused, SetAlertPausedRequest(name: name))
    try session.show(response) { AlertTexts.alert(response.alert) }
  }
}

struct AlertDeleteCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Forget an alert, its dead letters included.")

  @Argument(help: "Its name.") var name: String
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    let response = try await session.call(.query, AlertMethods.delete, DeleteAlertRequest(name: name))
    try session.show(response) { "deleted\n" }
  }
}
