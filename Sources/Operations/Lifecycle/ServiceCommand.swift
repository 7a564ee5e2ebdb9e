public import ArgumentParser
import Foundation
import Logging
import Metrics
import NNG

/// A service's executable: it parses flags, builds the parts, and everything else is the same for every service.
///
/// ```swift
/// @main
/// struct NewswireIngest: ServiceCommand {
///   static let serviceName = "ingest"
///   static let defaultPort: UInt16 = 7301
///   static let configuration = Self.commandConfiguration(abstract: "Takes documents in.")
///   @OptionGroup var options: ServiceOptions
///   @Option(help: "…") var queue: String?
///   var flags: [String: String?] { ["queue": queue] }
///   func build(_ context: ServiceContext) async throws -> ServiceParts { … }
/// }
/// ```
public protocol ServiceCommand: AsyncParsableCommand {
  /// "ingest": the logger's name and the service's part of the configuration file.
  static var serviceName: String { get }
  /// Where it listens on the loopback when nobody says.
  static var defaultPort: UInt16 { get }
  /// The flags of every service.
  var options: ServiceOptions { get }
  /// The service's own flags by the keys of their settings; nil where one was not given.
  var flags: [String: String?] { get }

  /// Makes the parts. What it throws ends the program: a `ProgramFailure` with its own code, anything else with 70.
  func build(_ context: ServiceContext) async throws -> ServiceParts
}

extension ServiceCommand {
  /// A command's description with the `health` subcommand, others of its own, and the version.
  public static func commandConfiguration(
    abstract: String, discussion: String = "", subcommands: [any ParsableCommand.Type] = []
  ) -> CommandConfiguration {
    let text = """
      Every flag is a setting too: --log-level is NEWSWIRE_LOG_LEVEL in the environment and "logLevel" in the file that \
      --config names, at its top level or in "\(serviceName)". A flag goes before the environment, that before the file.
      """
    return CommandConfiguration(
      commandName: "newswire-\(serviceName)", abstract: abstract,
      discussion: discussion.isEmpty ? text : discussion + "\n\n" + text,
      version: Version.current, subcommands: [HealthCommand<Self>.self] + subcommands)
  }

  static var listen: Setting<Address> {
    .address("listen", default: Address(.tcp, host: "127.0.0.1", port: defaultPort))
  }

  /// Runs the service until SIGTERM or SIGINT.
  public func run() async throws {
    do {
      let settings = try await options.settings(
        section: Self.serviceName, flags: flags, environment: ProcessInfo.processInfo.environment)
      try LoggingSystem.bootstrapLines(
        level: settings.value(CommonSettings.logLevel), format: settings.value(CommonSettings.logFormat))
      let registry = PrometheusRegistry()
      MetricsSystem.bootstrap(registry)
      let runner = ServiceRunner(
        name: Self.serviceName, address: try settings.value(Self.listen),
        gracePeriod: try settings.value(CommonSettings.gracePeriod), registry: registry)
      let context = ServiceContext(settings: settings, logger: Logger(label: Self.serviceName)) { registry.scrape() }
      try await runner.run(context, build: build)
    } catch let failure as ProgramFailure {
      failure.end(program: "newswire-\(Self.serviceName)")
    }
  }
}
