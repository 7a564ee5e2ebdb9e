internal import NNG
internal import Synchronization

/// A REQ socket that is connected to one server, and a stock of contexts for the calls over it.
final class NNGConnection: ClientConnection {
  /// How long a connection stays open for the reply to a call that was given up: nng 1.5.2 must not close a connection on
  /// which a message arrives (see `Closing`).
  static let linger = Duration.milliseconds(100)

  private let socket: RequestSocket
  private let idle = Guarded<[RequestContext]>([])
  /// Whether a call was given up whose reply may still come.
  private let hasGivenUp = Atomic(false)
  private let dialing: Task<Void, Never>

  /// Starts to dial. nng reports no failed attempt of a dialer that runs by itself, so the first connection is made here,
  /// attempt by attempt, to know the reason; after that nng reconnects by itself.
  init(to address: Address, options: SocketOptions, onEvent: @escaping @Sendable (ConnectionEvent) -> Void) throws {
    let socket = try RequestSocket(options: options) { event in
      onEvent(event == .added ? .connected : .disconnected)
    }
    self.socket = socket
    let backoff = Backoff(first: options.reconnectMin * 2, max: options.reconnectMax)
    dialing = Task {
      var generator = SystemRandomNumberGenerator()
      var failures = 0
      while !Task.isCancelled {
        do throws(NNGError) {
          return try await socket.dial(address)
        } catch {
          guard error.code != .closed else { return }
          onEvent(.failed(reason: "\(error)"))
        }
        failures += 1
        try? await Task.sleep(for: backoff.pause(afterFailures: failures, using: &generator))
      }
    }
  }

  func exchange(_ request: consuming Message, timeout: Duration) async throws(TransportError) -> Message {
    do throws(NNGError) {
      let context = try takeContext()
      let reply = try await context.exchange(request, timeout: timeout)
      idle.withLock { $0.append(context) }
      return reply
    } catch {
      hasGivenUp.store(true, ordering: .relaxed)
      throw TransportError(error)
    }
  }

  /// A context that failed is not put back: dropping it makes nng forget the request that was under way on it.
  private func takeContext() throws(NNGError) -> RequestContext {
    if let context = idle.withLock({ $0.popLast() }) { return context }
    return try socket.openContext()
  }

  func close() async {
    dialing.cancel()
    for context in idle.withLock({ $0 }) { context.close() }
    if hasGivenUp.load(ordering: .relaxed) {
      // Not even a cancelled task cuts this short: it is nng's time, not ours.
      await Task.detached { try? await Task.sleep(for: Self.linger) }.value
    }
    await socket.close()
  }
}
