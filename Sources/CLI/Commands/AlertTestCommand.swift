import ArgumentParser
import Models
import Operations
import Wire

struct AlertTestCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Send a delivery without articles to the webhook, and tell what it answered.",
    discussion: "Exit code 0 when the receiver took it, 69 otherwise.")

  @Argument(help: "The alert's name.") var name: String
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    let response = try await session.call(.query, AlertMethods.test, TestAlertRequest(name: name))
    if response.error.isEmpty || session.isJSON {
      try session.show(response) { "the receiver took it: \(response.status)\n" }
    }
    if !response.error.isEmpty { throw ProgramFailure(.unavailable, response.error.neutralised()) }
  }
}
