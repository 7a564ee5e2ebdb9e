import ArgumentParser
import Models
import Wire

struct MetricsCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "metrics", abstract: "Print what a service counts, in Prometheus's text format.",
    discussion: """
      Examples:
        newswire metrics ingest
        newswire metrics --endpoint tcp://127.0.0.1:7303
      """)

  @Argument(help: "ingest or query.", completion: .list(Destination.allCases.map(\.rawValue)))
  var service: String = "ingest"
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard Destination(rawValue: service) != nil else {
      throw ValidationError("\"\(service)\" is not a service; there are ingest and query.")
    }
  }

  func run(_ session: Session) async throws {
    let response = try await session.call(
      Destination(rawValue: service) ?? .ingest, MetricsMethods.scrape, ScrapeRequest())
    try session.show(response) { response.text.neutralised(keepsLines: true) }
  }
}
