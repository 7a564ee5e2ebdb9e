internal import Models
internal import NNG
internal import RPC
internal import Testing
internal import Wire

extension TransportCompatTest {
  func drainingRefusesAndFinishes() async throws {
    let service = EchoService()
    let running = try await RunningServer.start([service], on: transport.makeServerTransport())
    let client = try makeClient(to: running.addresses)
    async let waiting = client.call(EchoService.wait, bytes(9), options: CallOptions(timeout: .seconds(60)))
    await service.gate.arrived()
    async let stopped: Void = running.stop()
    var refused: RPCError?
    while refused == nil {
      do { _ = try await client.call(EchoService.echo, bytes(1)) } catch { refused = error }
    }
    #expect(refused?.code == .unavailable)
    #expect(refused?.isUnexecuted == true)
    service.gate.open()
    #expect(try await waiting == bytes(9))
    try await stopped
    await client.close()
  }

  func drainingEndsParkedCalls() async throws {
    let service = EchoService()
    let running = try await RunningServer.start([service], on: transport.makeServerTransport())
    let client = try makeClient(to: running.addresses)
    let parked = Task {
      try await client.call(EchoService.park, RawPayload([]), options: CallOptions(timeout: .seconds(60)))
    }
    await service.begun.arrived()
    try await running.stop()
    let error = await #expect(throws: RPCError.self) { try await parked.value }
    #expect(error?.code == .unavailable)
    await client.close()
  }

  func serverThatIsGoneBreaksCalls() async throws {
    var limits = ServerLimits()
    limits.drainGrace = .milliseconds(10)
    let service = EchoService()
    let running = try await RunningServer.start([service], on: transport.makeServerTransport(), limits: limits)
    let client = try makeClient(to: running.addresses)
    let waiting = Task {
      try await client.call(EchoService.wait, RawPayload([]), options: CallOptions(timeout: .seconds(60)))
    }
    await service.gate.arrived()
    try await running.stop()
    let error = await #expect(throws: RPCError.self) { try await waiting.value }
    #expect(error?.code == .unavailable)
    #expect(error?.isUnexecuted == false)
    service.gate.open()
    await client.close()
  }

  func secondServerOnTheAddress() async throws {
    try await withEcho { client, running in
      let address = try #require(running.addresses.first)
      let error = await #expect(throws: NNGError.self) {
        _ = try await RunningServer.start([EchoService()], on: transport.makeServerTransport(at: address))
      }
      #expect(error?.code == .addressInUse)
      #expect(error?.description.contains("second instance") == true)
      _ = try await client.call(EchoService.echo, bytes(8))
    }
  }
}
