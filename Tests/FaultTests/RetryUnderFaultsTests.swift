import RPC
import RPCTestKit
import Synchronization
import TestKit
import Testing
import Wire

/// What retries promise when requests and replies are lost, doubled and late.
@Suite(.timeLimit(.minutes(2)))
struct RetryUnderFaultsTests {
  /// Counts how often each request is executed.
  private final class CountingService: RPCService {
    static let idempotent = Wire.Method<RawPayload, RawPayload>("test.v1.Count/Put", isIdempotent: true)
    static let once = Wire.Method<RawPayload, RawPayload>("test.v1.Count/Add", isIdempotent: false)

    let name = "test.v1.Count"
    let executions = Mutex<[[UInt8]: Int]>([:])

    func register(in router: inout Router) {
      for method in [Self.idempotent, Self.once] {
        router.register(method) { request, _ in
          self.executions.withLock { $0[request.bytes, default: 0] += 1 }
          return request
        }
      }
    }
  }

  private func withClient(
    seed: UInt64, rates: FaultyTransport.Rates, body: (Client, CountingService) async throws -> Void
  ) async throws {
    let service = CountingService()
    let transport = InProcessUnderTest()
    let running = try await RunningServer.start([service], on: transport.makeServerTransport())
    let policy = RetryPolicy(attemptsMax: 30, backoff: Backoff(first: .microseconds(1), max: .microseconds(2)))
    let client = Client(
      endpoints: running.addresses,
      transport: FaultyTransport(try transport.makeClientTransport(), seed: seed, rates: rates),
      interceptors: [RetryInterceptor(policy)])
    try await body(client, service)
    await client.close()
    try await running.stop()
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func everyIdempotentCallSucceeds(_ seed: UInt64) async throws {
    try await withClient(seed: seed, rates: FaultyTransport.Rates()) { client, service in
      for index in 0..<200 {
        let request = RawPayload([UInt8(index)])
        let response = try await client.call(CountingService.idempotent, request, options: .init(timeout: .seconds(60)))
        #expect(response == request)
      }
      #expect(service.executions.withLock { $0.count } == 200)
    }
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func noOtherCallIsExecutedTwiceByARetry(_ seed: UInt64) async throws {
    var rates = FaultyTransport.Rates()
    // A network that doubles is beyond a caller's power; what it can do is not to double by itself.
    rates.doubledPercent = 0
    try await withClient(seed: seed, rates: rates) { client, service in
      var failures = 0
      for index in 0..<200 {
        do throws(RPCError) {
          _ = try await client.call(
            CountingService.once, RawPayload([UInt8(index)]), options: .init(timeout: .seconds(60)))
        } catch {
          #expect(error.code == .unavailable)
          failures += 1
        }
      }
      #expect(failures > 0, "no reply was lost: the test shows nothing")
      #expect(service.executions.withLock { $0.values.allSatisfy { $0 == 1 } })
    }
  }
}
