import Logging
import NNG
import RPC
import ServiceLifecycle
import Wire

/// Builds a service's parts and runs them until a signal or a failure.
struct ServiceRunner {
  var name: String
  var address: Address
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
    let server = server(parts.services, try context.settings.listenerTLS(address), context)
    let gate = ListeningGate()
    let services: [any Service] =
      [GracePeriodGuard(period: gracePeriod, logger: logger), StartupPages()]
      + parts.background.map(gate.holding) + [gate.opened(by: server)]
    let watch = ServiceGroupConfiguration.ServiceConfiguration(
      service: ClosingWatch(logger: logger), failureTerminationBehavior: .gracefullyShutdownGroup)
    var configuration = ServiceGroupConfiguration(
      services: [watch] + services.map { .init(service: $0) }, gracefulShutdownSignals: [.sigterm, .sigint],
      logger: Self.quiet(logger))
    configuration.maximumGracefulShutdownDuration = gracePeriod
    logger.info("starting", metadata: ["version": "\(Version.current)"])
    do {
      try await ServiceGroup(configuration: configuration).run()
    } catch let failure as ProgramFailure {
      throw failure
    } catch let error as NNGError where error.operation == .listen {
      throw ListenFailure.failure(error, at: address)
    } catch {
      throw ProgramFailure(.software, "stopped by an error: \(error)")
    }
    logger.info("ended")
  }

  /// Part of the grace period is left for what stops after the last call.
  private func server(_ services: [any RPCService], _ tls: TLSOptions, _ context: ServiceContext) -> Server {
    var limits = ServerLimits()
    limits.messageBytesMax = WireLimits.messageByteCountMax
    limits.drainGrace = gracePeriod * 0.6
    var socket = SocketOptions()
    socket.receiveBytesMax = WireLimits.messageByteCountMax
    socket.tls = tls
    return Server(
      services: services + [MetricsService(registry: registry)],
      transports: [NNGServerTransport(address, options: socket, logger: context.logger)],
      interceptors: [LogServerInterceptor(context.logger), MetricsServerInterceptor()],
      limits: limits, health: context.health, logger: context.logger)
  }

  /// The library's own life-cycle lines are only for those who look for them.
  private static func quiet(_ logger: Logger) -> Logger {
    var quiet = logger
    quiet.logLevel = max(.warning, logger.logLevel)
    return quiet
  }
}
