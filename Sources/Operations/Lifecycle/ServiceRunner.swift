import Logging
import ServiceLifecycle

/// Builds a service's parts and runs them until a signal or a failure.
struct ServiceRunner {
  var name: String
  var address: String
  var gracePeriod: Duration
  var registry: PrometheusRegistry

  func run(_ context: ServiceContext, build: (ServiceContext) async throws -> ServiceParts) async throws {
    let logger = context.logger
    let parts: ServiceParts
    do {
      parts = try await build(context)
    } catch let failure as ProgramFailure {
      throw failure
    } catch {
      throw ProgramFailure(.software, "cannot start: \(error)")
    }
    let services: [any Service] = parts.background + [GracePeriodGuard(period: gracePeriod, logger: logger)]
    var configuration = ServiceGroupConfiguration(
      services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: Self.quiet(logger))
    configuration.maximumGracefulShutdownDuration = gracePeriod
    logger.info("starting", metadata: ["version": "\(Version.current)"])
    do {
      try await ServiceGroup(configuration: configuration).run()
    } catch let failure as ProgramFailure {
      throw failure
    } catch {
      throw ProgramFailure(.software, "stopped by an error: \(error)")
    }
    logger.info("stopped")
  }

  /// The library's own life-cycle lines are only for those who look for them.
  private static func quiet(_ logger: Logger) -> Logger {
    var quiet = logger
    quiet.logLevel = max(.warning, logger.logLevel)
    return quiet
  }
}
