internal import NNG

/// What a process says about itself when it is asked for its health. Serving, until it is told otherwise.
public final class HealthState: Sendable {
  /// Whether calls are taken.
  public enum Status: Sendable, Hashable {
    case serving
    /// Not now, and why, for people.
    case notServing(reason: String)
  }

  private struct State {
    var whole = Status.serving
    var services: [String: Status] = [:]
  }

  /// The program's version, "0.1.0".
  public let version: String
  private let started = ContinuousClock.now
  private let state = Guarded(State())

  /// Starts as serving.
  public init(version: String = "") { self.version = version }

  /// Sets the status of one service, or with nil that of the process, which then stands for every service.
  public func set(_ status: Status, for service: String? = nil) {
    state.withLock { state in
      if let service { state.services[service] = status } else { state.whole = status }
    }
  }

  /// The status of a service, or with nil that of the process: not serving when any service is not.
  public func status(of service: String? = nil) -> Status {
    state.withLock { state in
      if case .notServing = state.whole { return state.whole }
      if let service { return state.services[service] ?? .serving }
      return state.services.values.first { $0 != .serving } ?? .serving
    }
  }

  /// How long the process has been up.
  public var uptime: Duration { started.duration(to: .now) }
}
