public import Logging
internal import Models
public import NNG
public import ServiceLifecycle
internal import Wire

/// Answers calls on any number of transports until it is told to stop, and then drains.
///
///     let server = Server(
///       services: [IngestService(queue)],
///       transports: [NNGServerTransport(try Address("tcp://127.0.0.1:7301"))],
///       interceptors: [LogServerInterceptor(logger), MetricsServerInterceptor()], logger: logger)
///     try await server.run()
///
/// `rpc.v1.Health` and `rpc.v1.Reflection` are answered beside the services that it is given.
public final class Server: Service, Sendable {
  /// What health checks are told; the process changes it as its state changes.
  public let health: HealthState

  private struct State {
    var isStarted = false
    var addresses: [Address] = []
    var stop = OneShot<Void>()
  }

  private let services: [any RPCService]
  private let transports: [any ServerTransport]
  private let interceptors: [any ServerInterceptor]
  private let limits: ServerLimits
  private let logger: Logger
  private let state = Guarded(State())

  /// Makes a server that listens nowhere yet.
  public init(
    services: [any RPCService], transports: [any ServerTransport], interceptors: [any ServerInterceptor] = [],
    limits: ServerLimits = ServerLimits(), health: HealthState = HealthState(), logger: Logger
  ) {
    self.services = services
    self.transports = transports
    self.interceptors = interceptors
    self.limits = limits
    self.health = health
    self.logger = logger
  }

  /// Listens, answers until a graceful shutdown or `stop()`, drains, and returns.
  ///
  /// Stopping goes like this: health says NOT_SERVING, new calls are refused with UNAVAILABLE (and are known not to have
  /// been executed, so clients go elsewhere), parked calls end, running ones get `ServerLimits.drainGrace`, then they are
  /// cancelled, and the connections close. Cancelling the task stops without the grace.
  ///
  /// - Parameter onListening: told the addresses once calls are taken.
  /// - Throws: `RuntimeError` for a misuse, or what a transport says when it cannot listen.
  public func run(onListening: @Sendable ([Address]) -> Void) async throws {
    let stop = try begin()
    let dispatcher = Dispatcher(router: try router(), interceptors: interceptors, limits: limits, logger: logger)
    var started: [any ServerTransport] = []
    do {
      var addresses: [Address] = []
      for transport in transports {
        addresses.append(try await transport.start(dispatcher))
        started.append(transport)
      }
      logger.info("listening", metadata: ["addresses": "\(addresses.map(\.description).joined(separator: " "))"])
      onListening(addresses)
    } catch {
      for transport in started { await transport.stop() }
      throw error
    }
    await withGracefulShutdownHandler {
      _ = await stop.wait(until: nil)
    } onGracefulShutdown: {
      self.stop()
    }
    health.set(.notServing(reason: "stopping"))
    logger.info("draining")
    await dispatcher.drain()
    for transport in started { await transport.stop() }
    logger.info("stopped")
  }

  /// `run(onListening:)` as a service group calls it.
  public func run() async throws { try await run { _ in } }

  /// Asks for a graceful stop; `run` returns when it is done. May be called at any time, from anywhere.
  public func stop() { state.withLock(\.stop).fulfil(()) }

  private func begin() throws -> OneShot<Void> {
    try state.withLock { state in
      guard !state.isStarted else { throw RuntimeError(.alreadyRunning, "a server runs once; make another") }
      state.isStarted = true
      return state.stop
    }
  }

  private func router() throws -> Router {
    var router = Router()
    for service in services { service.register(in: &router) }
    // Both tell of every service, themselves included.
    let names = router.services.union([HealthMethods.service, ReflectionMethods.service])
    HealthService(state: health, services: names).register(in: &router)
    ReflectionService(others: router.descriptions).register(in: &router)
    if let misuse = router.misuse { throw misuse }
    return router
  }
}
