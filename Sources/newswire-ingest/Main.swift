import ArgumentParser
import Operations

@main
struct NewswireIngest: ServiceCommand {
  static let serviceName = "ingest"
  static let defaultPort: UInt16 = 7301
  static let configuration = commandConfiguration(abstract: "Takes documents in and keeps the queue of record.")

  @OptionGroup var options: ServiceOptions

  @Option(help: ArgumentHelp("Where the queue is kept.", valueName: "sqlite:path"))
  var queue: String?

  var flags: [String: String?] { ["queue": queue] }

  func build(_ context: ServiceContext) async throws -> ServiceParts {
    _ = try context.store(.store("queue", default: .sqlite(path: "newswire-data/queue.sqlite")))
    return ServiceParts()
  }
}
