import Ingest
import Logging
import NNG
import Queue
import RPC
import Wire

/// Ingest as its program builds it, on a port of its own.
struct IngestServer {
  let address: Address
  private let server: Server
  private let queue: SQLiteLeaseQueue
  private let task: Task<Void, any Error>

  static func start(queue path: String) async throws -> IngestServer {
    let logger = Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
    let queue = try SQLiteLeaseQueue(path: path)
    var limits = ServerLimits()
    limits.messageBytesMax = WireLimits.messageByteCountMax
    let transport = NNGServerTransport(Address(.tcp, host: "127.0.0.1"), logger: logger)
    let server = Server(
      services: [IngestService(queue: queue, logger: logger)], transports: [transport],
      interceptors: [LogServerInterceptor(logger), MetricsServerInterceptor()], limits: limits, logger: logger)
    let (listening, continuation) = AsyncStream.makeStream(of: Address.self)
    let task = Task {
      defer { continuation.finish() }
      try await server.run { addresses in
        if let address = addresses.first { continuation.yield(address) }
      }
    }
    for await address in listening { return IngestServer(address: address, server: server, queue: queue, task: task) }
    try await task.value
    throw CancellationError()
  }

  func stop() async throws {
    server.stop()
    try await task.value
    await queue.close()
  }
}
