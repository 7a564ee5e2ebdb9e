import ArgumentParser
import Foundation
import Models
import NNG
import RPC
import Wire

/// `newswire-… health`: asks the service at its listen address whether it takes calls. Exit code 0 when it does, 69 when not.
struct HealthCommand<Service: ServiceCommand>: AsyncParsableCommand {
  /// How long the answer may take; container health checks have timeouts of their own above this.
  static var timeout: Duration { .seconds(3) }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "health", abstract: "Ask the service at its listen address whether it takes calls.",
      discussion: "Exit code 0 when it does, 69 when it does not or cannot be reached.")
  }

  @OptionGroup var options: ServiceOptions

  func run() async throws {
    do throws(ProgramFailure) {
      let settings = try await options.settings(
        section: Service.serviceName, flags: [:], environment: ProcessInfo.processInfo.environment)
      let address = try settings.value(Service.listen).dialable
      print(try await HealthProbe.check(address, tls: settings.probeTLS(), timeout: Self.timeout))
    } catch {
      error.end(program: "newswire-\(Service.serviceName)")
    }
  }
}
