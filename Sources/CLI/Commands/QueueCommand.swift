import ArgumentParser
import Models
import Wire

struct QueueCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue", abstract: "Tell how full the queue is and who works on it.",
    discussion: "Example:\n  newswire queue --json")

  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    let stats = try await session.call(.ingest, IngestMethods.queueStats, QueueStatsRequest())
    try session.show(stats) { StatusTexts.queue(stats) }
  }
}
