public import ArgumentParser
import Logging

/// The flags that every service takes. None has a default here: what is not given is looked for in the environment, in the
/// file, and in the defaults, in that order.
public struct ServiceOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("Listen here.", valueName: "tcp://host:port"))
  var listen: String?

  @Option(
    name: .long, help: ArgumentHelp("Read settings from this JSON file.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var config: String?

  @Option(
    name: .long, help: ArgumentHelp("trace, debug, info, notice, warning, error or critical.", valueName: "level"),
    completion: .list(Logger.Level.allCases.map(\.rawValue)))
  var logLevel: String?

  @Option(
    name: .long, help: ArgumentHelp("text or json.", valueName: "format"),
    completion: .list(LogFormat.allCases.map(\.rawValue)))
  var logFormat: String?

  @Option(name: .long, help: ArgumentHelp("How long calls may take to end after SIGTERM.", valueName: "30s"))
  var gracePeriod: String?

  /// What ArgumentParser asks for.
  public init() {}

  /// The settings of a service.
  ///
  /// - Parameters:
  ///   - section: The service's part of the file: "ingest".
  ///   - flags: The service's own flags, by key.
  ///   - environment: The process's environment.
  public func settings(
    section: String, flags: [String: String?], environment: [String: String]
  ) async throws(ProgramFailure) -> Settings {
    let own: [String: String?] = [
      "listen": listen, "logLevel": logLevel, "logFormat": logFormat, "gracePeriod": gracePeriod,
    ]
    return try await Settings(
      section: section, flags: own.merging(flags) { $1 }, environment: environment,
      file: config ?? environment["NEWSWIRE_CONFIG"])
  }
}
