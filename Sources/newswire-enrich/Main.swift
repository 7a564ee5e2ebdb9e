import ArgumentParser
import Operations

@main
struct NewswireEnrich: ServiceCommand {
  static let serviceName = "enrich"
  static let defaultPort: UInt16 = 7303
  static let configuration = commandConfiguration(abstract: "Leases documents and makes enriched articles of them.")

  @OptionGroup var options: ServiceOptions

  @Option(help: ArgumentHelp("Where ingest is.", valueName: "tcp://host:port"))
  var ingest: String?

  @Option(help: ArgumentHelp("Where query is.", valueName: "tcp://host:port"))
  var query: String?

  var flags: [String: String?] { ["ingest": ingest, "query": query] }

  func build(_ context: ServiceContext) async throws -> ServiceParts {
    _ = try context.value(CommonSettings.ingest)
    _ = try context.value(CommonSettings.query)
    return ServiceParts()
  }
}
