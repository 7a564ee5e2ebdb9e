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

  @Option(help: ArgumentHelp("Where feeds and sources are kept; beside the queue otherwise.", valueName: "sqlite:path"))
  var registry: String?

  @Option(help: ArgumentHelp("Who fetches, as web servers and robots.txt see it.", valueName: "name"))
  var userAgent: String?

  @Option(help: ArgumentHelp("Fetch from these also where they are not public.", valueName: "ranges,hosts"))
  var fetchAllow: String?

  @Option(
    help: ArgumentHelp("The proxy to fetch through, or none; else as HTTPS_PROXY and HTTP_PROXY say.", valueName: "url")
  )
  var httpProxy: String?

  @Option(help: ArgumentHelp("Fetches at once.", valueName: "count"))
  var fetchesMax: String?

  @Option(help: ArgumentHelp("The shortest pause between two polls of a feed.", valueName: "5m"))
  var feedIntervalMin: String?

  var flags: [String: String?] {
    [
      "queue": queue, "depthMax": depthMax, "queueMebibytesMax": queueMebibytesMax, "attemptsMax": attemptsMax,
      "contentRetention": contentRetention, "registry": registry, "userAgent": userAgent, "fetchAllow": fetchAllow,
      "fetchesMax": fetchesMax, "feedIntervalMin": feedIntervalMin, "httpProxy": httpProxy,
    ]
  }

  func build(_ context: ServiceContext) async throws -> ServiceParts {
    try IngestApplication.parts(context)
  }
}
