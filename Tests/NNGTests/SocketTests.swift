import Testing

@testable import NNG

/// Two sockets of this process, over nng's inproc and over tcp.
@Suite(.timeLimit(.minutes(1)))
struct SocketTests {
  private func address(_ scheme: Address.Scheme) -> Address {
    Address(scheme, host: scheme == .inproc ? "nng-\(UInt64.random(in: 0 ... .max))" : "127.0.0.1")
  }

  private func bytes(_ message: borrowing Message) -> [UInt8] { message.withBytes { Array($0) } }

  @Test(arguments: [Address.Scheme.inproc, .tcp])
  func exchanges(_ scheme: Address.Scheme) async throws {
    let replies = try ReplySocket()
    let listener = try replies.listen(address(scheme))
    let context = try replies.openContext()
    let server = Task {
      var request = try await context.receive()
      while true { request = try await context.exchange(request) }
    }
    let requests = try RequestSocket()
    try await requests.dial(listener.address)
    let asking = try requests.openContext()
    for count in [0, 1, 100, 100_000] {
      let sent = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
      let reply = try await asking.exchange(Message(copying: sent), timeout: .seconds(10))
      #expect(bytes(reply) == sent)
    }
    await requests.close()
    await replies.close()
    await #expect(throws: NNGError.self) { try await server.value }
  }

  @Test func requestWithoutAPeerTimesOutUnsent() async throws {
    let requests = try RequestSocket()
    let context = try requests.openContext()
    let error = await #expect(throws: NNGError.self) {
      _ = try await context.exchange(Message(copying: [1]), timeout: .milliseconds(10))
    }
    #expect(error == NNGError(.timedOut, during: .send))
    await requests.close()
  }

  @Test func cancellationEndsAWait() async throws {
    let replies = try ReplySocket()
    let context = try replies.openContext()
    for _ in 0..<100 {
      let waiting = Task { _ = try await context.receive() }
      if Bool.random() { await Task.yield() }
      waiting.cancel()
      let error = await #expect(throws: NNGError.self) { try await waiting.value }
      #expect(error?.code == .cancelled)
    }
    await replies.close()
  }

  @Test func closingEndsAWait() async throws {
    let replies = try ReplySocket()
    let contexts = try (0..<20).map { _ in try replies.openContext() }
    let waiting = contexts.map { context in Task { _ = try await context.receive() } }
    await replies.close()
    for task in waiting {
      let error = await #expect(throws: NNGError.self) { try await task.value }
      #expect(error?.code == .closed)
    }
    #expect(throws: NNGError.self) { try replies.openContext() }
  }

  /// Which of the two comes first is open, and whether they meet at all: a pair that does not is tried again.
  @Test func twoOperationsAtOnceAreMisuse() async throws {
    let replies = try ReplySocket()
    let context = try replies.openContext()
    var codes: Set<NNGError.Code> = []
    while !codes.contains(.wrongState) {
      let pair = (0..<2).map { _ in Task { _ = try await context.receive() } }
      await Task.yield()
      for task in pair { task.cancel() }
      for task in pair {
        do { try await task.value } catch { codes.insert(try #require(error as? NNGError).code) }
      }
    }
    await replies.close()
  }

  @Test func aTakenAddressIsNamed() async throws {
    let first = try ReplySocket()
    let listener = try first.listen(address(.tcp))
    let second = try ReplySocket()
    let error = #expect(throws: NNGError.self) { try second.listen(listener.address) }
    #expect(error?.code == .addressInUse)
    #expect(error?.description.contains("\(listener.address)") == true)
    await second.close()
    await first.close()
  }

  @Test func dialingNobodyTellsWhy() async throws {
    let requests = try RequestSocket()
    let error = await #expect(throws: NNGError.self) {
      try await requests.dial(Address(.tcp, host: "127.0.0.1", port: 1))
    }
    #expect(error?.code == .connectionRefused)
    await requests.close()
  }

  @Test func aListenerIsOpenedAgainOnItsPort() async throws {
    let replies = try ReplySocket()
    let listener = try SupervisedListener(on: replies, address: address(.tcp))
    var policy = ListenerGuard.Policy()
    policy.interval = .milliseconds(1)
    policy.recheck = .milliseconds(1)
    let (reopenings, continuation) = AsyncStream.makeStream(of: Void.self)
    let watching = Task {
      await listener.supervise(policy, probe: { .unreachable(reason: "test") }) { event in
        if case .reopened = event { continuation.yield() }
      }
    }
    for await _ in reopenings { break }
    watching.cancel()
    await watching.value
    let requests = try RequestSocket()
    try await requests.dial(listener.address)
    await requests.close()
    await replies.close()
  }
}
