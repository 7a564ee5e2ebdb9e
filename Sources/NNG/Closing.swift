/// Closes sockets and listeners, and knows when nng does not come back from that.
///
/// nng 1.5.2 may lose an operation of a connection that is closed while a message arrives on it or leaves it (upstream pull
/// request 1636, mended in 1.6.0). The one thread of the process that clears connections away then waits for good: every
/// later close hangs, and no connection that ends is freed any more. Nothing but a fresh process helps, so nobody here waits
/// longer than `limit`, and a service ends when it sees `isStuck`.
public enum Closing {
  private struct State {
    var underWay: [UInt64: ContinuousClock.Instant] = [:]
    var next: UInt64 = 0
  }

  /// How long a close may take. It takes milliseconds where nothing is wrong.
  public static let limit = Duration.seconds(5)

  private static let state = Guarded(State())

  /// Whether a close is under way that has taken longer than `limit`.
  public static var isStuck: Bool {
    let now = ContinuousClock.now
    return state.withLock { $0.underWay.values.contains { $0 + limit <= now } }
  }

  /// Runs what closes something, and waits for it at most as long as `limit`.
  static func run(_ close: @escaping @Sendable () -> Void) async {
    let key = state.withLock { state in
      state.next += 1
      state.underWay[state.next] = .now
      return state.next
    }
    _ = await BlockingWork.run(within: limit) {
      close()
      _ = state.withLock { $0.underWay.removeValue(forKey: key) }
    }
  }
}
