internal import Models
internal import RPC
internal import Testing
internal import Wire

extension TransportCompatTest {
  func runningLimit() async throws {
    var limits = ServerLimits()
    limits.runningMax = 2
    let service = EchoService()
    try await withEcho(service, limits: limits) { client, _ in
      async let first = client.call(EchoService.wait, bytes(1))
      async let second = client.call(EchoService.wait, bytes(2))
      await service.gate.arrived(2)
      let error = try await failure { () throws(RPCError) in _ = try await client.call(EchoService.echo, bytes(3)) }
      #expect(error.code == .resourceExhausted)
      #expect(error.retryAfter == limits.retryAfter)
      #expect(error.isUnexecuted)
      service.gate.open()
      #expect(try await first == bytes(1))
      #expect(try await second == bytes(2))
    }
  }

  func parkedCallsDoNotStarveOthers() async throws {
    var limits = ServerLimits()
    limits.runningMax = 1
    limits.parkedMax = 8
    let service = EchoService()
    try await withEcho(service, limits: limits) { client, running in
      let parked = (0..<8).map { _ in
        Task { try await client.call(EchoService.park, RawPayload([]), options: CallOptions(timeout: .seconds(60))) }
      }
      await service.begun.arrived(8)
      let error = try await failure { () throws(RPCError) in
        _ = try await client.call(EchoService.park, RawPayload([]))
      }
      #expect(error.code == .resourceExhausted)
      #expect(try await client.call(EchoService.echo, bytes(8)) == bytes(8))
      for call in parked { call.cancel() }
      for call in parked { _ = await call.result }
    }
  }

  func thousandCallsAtOnce() async throws {
    try await withEcho { client, _ in
      let right = try await withThrowingTaskGroup(of: Bool.self) { group in
        for index in 0..<1_000 {
          group.addTask {
            let request = bytes(index)
            return try await client.call(EchoService.echo, request, options: .init(timeout: .seconds(60))) == request
          }
        }
        return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      #expect(right == 1_000)
    }
  }
}
