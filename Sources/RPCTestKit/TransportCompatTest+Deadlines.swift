internal import Models
internal import RPC
internal import Testing
internal import Wire

extension TransportCompatTest {
  func deadlineTravels() async throws {
    try await withEcho { client, _ in
      let response = try await client.call(
        EchoService.timeLeft, RawPayload([]), options: CallOptions(timeout: .seconds(100)))
      let left = Int(String(decoding: response.bytes, as: UTF8.self)) ?? 0
      #expect((1...100_000).contains(left))
    }
  }

  func deadlineEndsTheCall() async throws {
    try await withEcho { client, _ in
      let error = try await failure { () throws(RPCError) in
        _ = try await client.call(EchoService.hang, RawPayload([]), options: CallOptions(timeout: .milliseconds(50)))
      }
      #expect(error.code == .deadlineExceeded)
    }
  }

  func deadlineCancelsTheHandler() async throws {
    let service = EchoService()
    try await withEcho(service) { client, _ in
      try await hangUntilItBegan(client, service, 1)
      await service.cancelled.arrived()
    }
  }

  /// With a single context to serve, the calls after a deadline are served only if its slot was replaced.
  func slotServesAgainAfterADeadline() async throws {
    var limits = ServerLimits()
    limits.runningMax = 1
    limits.parkedMax = 0
    limits.spareContexts = 0
    let service = EchoService()
    try await withEcho(service, limits: limits) { client, _ in
      for round in 1...5 {
        try await hangUntilItBegan(client, service, round)
        await service.cancelled.arrived(round)
        var response: RawPayload?
        while response == nil {
          do throws(RPCError) {
            response = try await client.call(EchoService.echo, bytes(8), options: CallOptions(timeout: .seconds(20)))
          } catch {
            // The cancelled call may still be on its way out.
            try #require(error.code == .resourceExhausted)
          }
        }
        #expect(response == bytes(8))
      }
    }
  }

  /// Calls `hang` with a short deadline until the handler has been reached: on a busy machine the deadline may come first.
  private func hangUntilItBegan(_ client: Client, _ service: EchoService, _ count: Int) async throws {
    while service.begun.arrivals < count {
      let options = CallOptions(timeout: .milliseconds(20))
      _ = try await failure { () throws(RPCError) in
        _ = try await client.call(EchoService.hang, RawPayload([]), options: options)
      }
    }
  }

  func nestedCallInheritsTheDeadline() async throws {
    let inner = try await RunningServer.start([EchoService()], on: transport.makeServerTransport())
    let innerClient = try makeClient(to: inner.addresses)
    let outer = try await RunningServer.start(
      [RelayService(client: innerClient)], on: transport.makeServerTransport())
    let client = try makeClient(to: outer.addresses)
    let options = CallOptions(timeout: .seconds(7), metadata: ["traceparent": "00-a-b-01", "other": "stays"])
    let left = try await client.call(RelayService.timeLeft, RawPayload([]), options: options)
    #expect((1...7_000).contains(Int(String(decoding: left.bytes, as: UTF8.self)) ?? 0))
    let metadata = try await client.call(RelayService.metadata, RawPayload([]), options: options)
    #expect(String(decoding: metadata.bytes, as: UTF8.self) == "traceparent=00-a-b-01")
    await client.close()
    await innerClient.close()
    try await outer.stop()
    try await inner.stop()
  }

  func cancellationEndsTheCall() async throws {
    let service = EchoService()
    var limits = ServerLimits()
    // A server does not learn that its caller gave up: the handlers go on until they are told to stop.
    limits.drainGrace = .milliseconds(10)
    try await withEcho(service, limits: limits) { client, _ in
      for round in 1...20 {
        let begunBefore = service.begun.arrivals
        let call = Task {
          try await client.call(EchoService.hang, RawPayload([]), options: .init(timeout: .seconds(60)))
        }
        if round % 2 == 0 { await service.begun.arrived(begunBefore + 1) }
        call.cancel()
        let error = await #expect(throws: RPCError.self) { try await call.value }
        #expect(error?.code == .cancelled)
      }
      _ = try await client.call(EchoService.echo, bytes(8))
    }
  }
}

/// Calls the echo service from inside its handlers.
private struct RelayService: RPCService {
  static let timeLeft = Wire.Method<RawPayload, RawPayload>("test.v1.Relay/TimeLeft", isIdempotent: true)
  static let metadata = Wire.Method<RawPayload, RawPayload>("test.v1.Relay/Metadata", isIdempotent: true)

  let name = "test.v1.Relay"
  let client: Client

  func register(in router: inout Router) {
    router.register(Self.timeLeft) { request, _ in
      try await client.call(EchoService.timeLeft, request, options: CallOptions(timeout: .seconds(1_000)))
    }
    router.register(Self.metadata) { request, _ in try await client.call(EchoService.metadata, request) }
  }
}
