internal import Logging
public import NNG
public import RPC

/// A server that runs for the length of a test.
public struct RunningServer: Sendable {
  /// The server.
  public let server: Server
  /// Where it listens.
  public let addresses: [Address]
  private let task: Task<Void, any Error>

  /// Starts a server; comes back when it listens.
  public static func start(
    _ services: [any RPCService], on transport: any ServerTransport, limits: ServerLimits = ServerLimits(),
    interceptors: [any ServerInterceptor] = []
  ) async throws -> RunningServer {
    var logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    logger.logLevel = .critical
    let server = Server(
      services: services, transports: [transport], interceptors: interceptors, limits: limits, logger: logger)
    let (listening, continuation) = AsyncThrowingStream.makeStream(of: [Address].self)
    let task = Task {
      do {
        try await server.run { continuation.yield($0) }
        continuation.finish()
      } catch {
        continuation.finish(throwing: error)
        throw error
      }
    }
    for try await addresses in listening { return RunningServer(server: server, addresses: addresses, task: task) }
    throw RuntimeError(.alreadyRunning, "the server ended before it listened")
  }

  /// Runs `body` with a client of the server; closes both behind it, however it ends.
  public func whileOpen(_ client: Client, _ body: (Client) async throws -> Void) async throws {
    do {
      try await body(client)
    } catch {
      await client.close()
      try await stop()
      throw error
    }
    await client.close()
    try await stop()
  }

  /// Stops the server, and comes back when it has drained.
  public func stop() async throws {
    server.stop()
    try await task.value
  }
}
