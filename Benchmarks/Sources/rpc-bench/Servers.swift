import CPeer
import Glibc
import Logging
import NNG
import RPC
import Wire

/// The methods that are measured: one whose handler runs on Swift's task threads, as most do, and one that promises to be
/// quick and runs on nng's.
let echo = Wire.Method<RawPayload, RawPayload>("bench.v1.Echo/Echo", isIdempotent: true)
let quickEcho = Wire.Method<RawPayload, RawPayload>("bench.v1.Echo/QuickEcho", isIdempotent: true)

struct EchoService: RPCService {
  let name = "bench.v1.Echo"

  func register(in router: inout Router) {
    router.register(echo) { request, _ in request }
    router.register(quickEcho, isQuick: true) { request, _ in request }
  }
}

/// Our server, with its standard limits, metrics and log.
enum EchoServer {
  static func run() async throws {
    let logger = Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
    let transport = NNGServerTransport(Address(.tcp, host: "127.0.0.1"), logger: logger)
    let server = Server(
      services: [EchoService()], transports: [transport],
      interceptors: [LogServerInterceptor(logger), MetricsServerInterceptor()], logger: logger)
    try await server.run { addresses in
      print(addresses.first?.port ?? 0)
      fflush(nil)
      stopAtEndOfInput(server)
    }
  }

  private static func stopAtEndOfInput(_ server: Server) {
    Thread.start {
      while getchar() != EOF {}
      server.stop()
    }
  }
}

/// The same in C, on raw nng: with bare messages for the caller in C, with our framing for our client.
enum CServer {
  static func run(isFramed: Bool) throws {
    let port = cpeer_serve("tcp://127.0.0.1:0", 64, isFramed ? 1 : 0)
    guard port > 0 else { throw BenchError("the C server cannot listen: nng \(-port)") }
    print(port)
    fflush(nil)
    while getchar() != EOF {}
  }
}

/// One line about what went wrong.
struct BenchError: Error, CustomStringConvertible {
  var description: String
  init(_ description: String) { self.description = description }
}
