import ArgumentParser
import Operations
import Query
import Replay

@main
struct NewswireQuery: ServiceCommand {
  static let serviceName = "query"
  static let defaultPort: UInt16 = 7302
  static let configuration = commandConfiguration(
    abstract: "Keeps the archive and answers questions about it.", subcommands: [ReplayCommand.self])

  @OptionGroup var options: ServiceOptions

  @Option(help: ArgumentHelp("Where the archive is kept.", valueName: "sqlite:path"))
  var archive: String?

  @Option(help: ArgumentHelp("The most questions that read the archive at once.", valueName: "count"))
  var readersMax: String?

  @Option(help: ArgumentHelp("The size at which the archive is full, in MiB; 0 for no limit.", valueName: "count"))
  var archiveMebibytesMax: String?

  @Option(help: ArgumentHelp("Where alerts are kept; beside the archive otherwise.", valueName: "sqlite:path"))
  var alerts: String?

  @Option(help: ArgumentHelp("Deliver alerts to these also where they are not public.", valueName: "ranges,hosts"))
  var alertAllow: String?

  @Option(help: ArgumentHelp("Attempts before a delivery becomes a dead letter.", valueName: "count"))
  var alertAttemptsMax: String?

  @Option(
    help: ArgumentHelp("The proxy to deliver alerts through, or none; else as HTTPS_PROXY says.", valueName: "url"))
  var httpProxy: String?

  var flags: [String: String?] {
    [
      "archive": archive, "readersMax": readersMax, "archiveMebibytesMax": archiveMebibytesMax, "alerts": alerts,
      "alertAllow": alertAllow, "alertAttemptsMax": alertAttemptsMax, "httpProxy": httpProxy,
    ]
  }

  func build(_ context: ServiceContext) async throws -> ServiceParts {
    try QueryApplication.parts(context)
  }
}
