/// When a listener is taken for dead and opened again. A pure decision.
///
/// In nng 1.5.2 one peer that ends its connection at the wrong moment can stop a listener for good: it accepts no more, and
/// nothing tells (upstream issue 1518, mended in 1.6.0). So the listener is called as a client calls it, over a connection
/// of its own. A call that cannot connect means that the listener is dead; one that connects and gets no answer may just
/// have met a busy server, so it takes more of those. Opening again ends the listener's connections, hence the caution.
public struct ListenerGuard: Sendable {
  /// How often is looked, and after how many failures something is done.
  public struct Policy: Sendable, Hashable {
    /// The time between two looks at a healthy listener.
    public var interval = Duration.seconds(5)
    /// The time until the second look after a failed one.
    public var recheck = Duration.milliseconds(500)
    /// Failures to connect, one after the other, after which the listener is opened again.
    public var unreachableMax = 2
    /// Failures of any kind, one after the other, after which the listener is opened again.
    public var unansweredMax = 6
    /// The longest pause between two attempts to open again; the first is `recheck`, then it doubles.
    public var reopenPauseMax = Duration.seconds(10)

    /// The defaults.
    public init() {}
  }

  /// What a look at the listener showed.
  public enum Observation: Sendable, Equatable {
    /// The service answered, be it a refusal.
    case answered
    /// The connection stood, but no answer came.
    case unanswered(reason: String)
    /// No connection came about.
    case unreachable(reason: String)
  }

  /// What to do next.
  public enum Decision: Sendable, Equatable {
    /// Look again after this time.
    case look(after: Duration)
    /// Close the listener and listen again, now.
    case reopen
    /// Try again to listen, after this time.
    case reopenAgain(after: Duration)
  }

  private let policy: Policy
  private var unreachable = 0
  private var failures = 0
  private var failedReopens = 0

  /// A guard that has seen nothing yet.
  public init(_ policy: Policy) { self.policy = policy }

  /// Takes in a look at the listener.
  public mutating func observed(_ observation: Observation) -> Decision {
    switch observation {
    case .answered:
      unreachable = 0
      failures = 0
      return .look(after: policy.interval)
    case .unanswered:
      unreachable = 0
      failures += 1
    case .unreachable:
      unreachable += 1
      failures += 1
    }
    let isDead = unreachable >= policy.unreachableMax || failures >= policy.unansweredMax
    return isDead ? .reopen : .look(after: policy.recheck)
  }

  /// The listener was closed, and listens again or could not.
  public mutating func reopened(successfully isOpen: Bool) -> Decision {
    unreachable = 0
    failures = 0
    guard !isOpen else {
      failedReopens = 0
      return .look(after: policy.recheck)
    }
    failedReopens += 1
    var pause = policy.recheck
    for _ in 1..<max(1, failedReopens) where pause < policy.reopenPauseMax { pause = pause * 2 }
    return .reopenAgain(after: min(pause, policy.reopenPauseMax))
  }
}
