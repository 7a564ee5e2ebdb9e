import ArgumentParser
import Operations
import Web

@main
struct NewswireWeb: ServiceCommand {
  static let serviceName = "web"
  static let defaultPort: UInt16 = 7399
  static let configuration = commandConfiguration(
    abstract: "Serves the digest pages to browsers, feed readers and programs.",
    discussion: "Pages are served where --http says; --listen is where it answers calls for its health and metrics.")

  @OptionGroup var options: ServiceOptions

  @Option(help: ArgumentHelp("Serve pages here.", valueName: "host:port"))
  var http: String?

  @Option(help: ArgumentHelp("Where query is.", valueName: "tcp://host:port"))
  var query: String?

  @Option(help: ArgumentHelp("Where ingest is.", valueName: "tcp://host:port"))
  var ingest: String?

  @Option(help: ArgumentHelp("How the site is known from outside.", valueName: "url"))
  var publicAddress: String?

  @Option(help: ArgumentHelp("Names under which the site answers too.", valueName: "names"))
  var allowedHosts: String?

  @Option(help: ArgumentHelp("open, or login for an instance on the open net.", valueName: "who"))
  var webAccess: String?

  @Option(help: ArgumentHelp("on shows pictures from the articles' publishers.", valueName: "on|off"))
  var images: String?

  @Option(help: ArgumentHelp("Who may read answers from other sites' pages.", valueName: "origin"))
  var corsOrigin: String?

  @Option(help: ArgumentHelp("Requests a second of one address; 0 for no limit.", valueName: "n"))
  var requestsPerSecond: String?

  var flags: [String: String?] {
    [
      "http": http, "query": query, "ingest": ingest, "publicAddress": publicAddress,
      "allowedHosts": allowedHosts, "webAccess": webAccess, "images": images, "corsOrigin": corsOrigin,
      "requestsPerSecond": requestsPerSecond,
    ]
  }

  func build(_ context: ServiceContext) async throws -> ServiceParts { try WebApplication.parts(context) }
}
