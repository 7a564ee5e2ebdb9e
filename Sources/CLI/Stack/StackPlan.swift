import NNG
import Operations

/// Which processes make up the stack, and what each is told. A pure decision.
struct StackPlan: Sendable {
  /// One process.
  struct Child: Sendable, Hashable {
    /// "ingest", "query", "enrich-1".
    var name: String
    /// The executable's name.
    var program: String
    var arguments: [String]
    var address: Address
    var log: String
  }

  var layout: StackLayout
  var ingest: Address
  var query: Address
  var workers: Int
  var gracePeriod: Duration
  var logFormat: LogFormat
  /// The configuration file that the stack was given by its flag; the environment reaches the processes by itself.
  var config: String?
  /// Where pages are served; nothing for a stack without them.
  var http: HTTPAddress?
  /// The file of the model that makes vectors; empty for none.
  var vectorModel = ""
  /// How the processes are asked for their health.
  var probeTLS = TLSOptions()

  /// ingest and query, which everything else needs.
  var services: [Child] {
    [
      child("ingest", "newswire-ingest", ingest, ["--queue", layout.queue]),
      child("query", "newswire-query", query, ["--archive", layout.archive]),
    ]
  }

  /// The workers, on the ports after query's.
  var enrichers: [Child] {
    (1...max(1, workers)).prefix(workers).map { number in
      let address = Address(query.scheme, host: query.host, port: query.port + UInt16(number))
      return child(
        "enrich-\(number)", "newswire-enrich", address,
        ["--ingest", ingest.description, "--query", query.description]
          + (vectorModel.isEmpty ? [] : ["--vector-model", vectorModel]))
    }
  }

  /// What serves pages, which answers calls on the port after the workers'; nothing depends on it.
  var readers: [Child] {
    guard let http else { return [] }
    let address = Address(query.scheme, host: query.host, port: query.port + UInt16(workers + 1))
    return [
      child(
        "web", "newswire-web", address,
        ["--ingest", ingest.description, "--query", query.description, "--http", http.description])
    ]
  }

  private func child(_ name: String, _ program: String, _ address: Address, _ arguments: [String]) -> Child {
    let common =
      [
        "--listen", address.description, "--log-format", logFormat.rawValue, "--grace-period", gracePeriod.settingText,
      ] + (config.map { ["--config", $0] } ?? [])
    return Child(
      name: name, program: program, arguments: common + arguments, address: address, log: layout.log(of: name))
  }
}
