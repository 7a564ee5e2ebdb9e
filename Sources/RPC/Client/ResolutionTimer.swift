internal import NNG

/// When a name is resolved again: after an interval, or soon after somebody asked for it.
final class ResolutionTimer: Sendable {
  private struct State {
    var request = OneShot<Void>()
    var last = ContinuousClock.now
  }

  private let interval: Duration
  private let pause: Duration
  private let state = Guarded(State())

  /// - Parameters:
  ///   - interval: between two resolutions that nobody asks for.
  ///   - pause: between two in any case.
  init(interval: Duration, pause: Duration) {
    self.interval = interval
    self.pause = pause
  }

  /// Asks for a resolution. Any number of calls until the next one are one.
  func ask() { state.withLock(\.request).fulfil(()) }

  /// Waits until it is time, or the task is cancelled.
  func wait() async {
    let (request, last) = state.withLock { ($0.request, $0.last) }
    _ = await request.wait(until: last + interval)
    try? await Task.sleep(until: last + pause, clock: .continuous)
    state.withLock { state in
      state.request = OneShot()
      state.last = .now
    }
  }
}
