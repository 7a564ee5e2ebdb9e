internal import Models
internal import NNG
internal import RPC
internal import Testing
internal import Wire

extension TransportCompatTest {
  /// A server and a client for the length of `body`.
  func withEcho(
    _ service: EchoService = EchoService(), limits: ServerLimits = ServerLimits(),
    options: ClientOptions = ClientOptions(), body: (Client, RunningServer) async throws -> Void
  ) async throws {
    let running = try await RunningServer.start([service], on: transport.makeServerTransport(), limits: limits)
    let client = try makeClient(to: running.addresses, options: options)
    try await running.whileOpen(client) { try await body($0, running) }
  }

  /// A client that retries nothing.
  func makeClient(to addresses: [Address], options: ClientOptions = ClientOptions()) throws -> Client {
    var options = options
    // As long as a test may take: a busy machine must not decide how it ends.
    options.connectGrace = .seconds(120)
    return Client(
      endpoints: addresses, transport: try transport.makeClientTransport(), interceptors: [], options: options)
  }

  /// Expects a call to fail, and gives back how.
  func failure(
    of call: @Sendable () async throws(RPCError) -> Void, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> RPCError {
    do {
      try await call()
    } catch {
      return error
    }
    Issue.record("the call succeeded", sourceLocation: sourceLocation)
    return RPCError(.ok, "")
  }

  /// Bytes that differ from place to place.
  func bytes(_ count: Int) -> RawPayload {
    RawPayload((0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) })
  }
}
