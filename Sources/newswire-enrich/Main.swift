import ArgumentParser
import Enrich
import Operations

@main
struct NewswireEnrich: ServiceCommand {
  static let serviceName = "enrich"
  static let defaultPort: UInt16 = 7303
  static let configuration = commandConfiguration(
    abstract: "Leases documents and makes enriched articles of them.",
    subcommands: [FeedCommand.self, RunCommand<Self>.self])

  @OptionGroup var options: ServiceOptions

  @Option(help: ArgumentHelp("Where ingest is.", valueName: "tcp://host:port"))
  var ingest: String?

  @Option(help: ArgumentHelp("Where query is.", valueName: "tcp://host:port"))
  var query: String?

  @Option(help: ArgumentHelp("Documents worked on at once; 0 means one a processor.", valueName: "n"))
  var lanes: String?

  @Option(help: ArgumentHelp("Documents of one lease.", valueName: "n"))
  var leaseCount: String?

  @Option(help: ArgumentHelp("How long a lease lasts without being renewed.", valueName: "n"))
  var leaseSeconds: String?

  @Option(help: ArgumentHelp("How long one document may be worked on.", valueName: "n"))
  var documentSeconds: String?

  @Option(help: ArgumentHelp("How long the archive's tags are good for; 0s never asks for them.", valueName: "time"))
  var tagInterval: String?

  @Option(help: ArgumentHelp("The model that makes vectors of articles; none without it.", valueName: "file"))
  var vectorModel: String?

  var flags: [String: String?] {
    [
      "ingest": ingest, "query": query, "lanes": lanes, "leaseCount": leaseCount, "leaseSeconds": leaseSeconds,
      "documentSeconds": documentSeconds, "tagInterval": tagInterval, "vectorModel": vectorModel,
    ]
  }

  func build(_ context: ServiceContext) async throws -> ServiceParts { try Worker.parts(context) }
}
