import ArgumentParser
import Operations

@main
struct NewswireQuery: ServiceCommand {
  static let serviceName = "query"
  static let defaultPort: UInt16 = 7302
  static let configuration = commandConfiguration(abstract: "Keeps the archive and answers questions about it.")

  @OptionGroup var options: ServiceOptions

  @Option(help: ArgumentHelp("Where the archive is kept.", valueName: "sqlite:path"))
  var archive: String?

  var flags: [String: String?] { ["archive": archive] }

  func build(_ context: ServiceContext) async throws -> ServiceParts {
    _ = try context.store(.store("archive", default: .sqlite(path: "newswire-data/archive.sqlite")))
    return ServiceParts()
  }
}
