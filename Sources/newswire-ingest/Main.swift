import ArgumentParser
import Ingest
import Operations

@main
struct NewswireIngest: ServiceCommand {
  static let serviceName = "ingest"
  static let defaultPort: UInt16 = 7301
  static let configuration = commandConfiguration(abstract: "Takes documents in and keeps the queue of record.")

  @OptionGroup var options: ServiceOptions

  @Option(help: ArgumentHelp("Where the queue is kept.", valueName: "sqlite:path"))
  var queue: String?

  @Option(help: ArgumentHelp("The most documents that wait or are being worked on.", valueName: "count"))
  var depthMax: String?

  @Option(help: ArgumentHelp("The most content of these documents, in MiB.", valueName: "count"))
  var queueMebibytesMax: String?

  @Option(help: ArgumentHelp("Attempts before a document becomes a dead letter.", valueName: "count"))
  var attemptsMax: String?

  @Option(help: ArgumentHelp("How long the content of finished documents is kept.", valueName: "720h"))
  var contentRetention: String?

  var flags: [String: String?] {
    [
      "queue": queue, "depthMax": depthMax, "queueMebibytesMax": queueMebibytesMax, "attemptsMax": attemptsMax,
      "contentRetention": contentRetention,
    ]
  }

  func build(_ context: ServiceContext) async throws -> ServiceParts {
    try IngestApplication.parts(context)
  }
}
