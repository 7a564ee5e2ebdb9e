/// What an operator may set of a worker.
public struct WorkerOptions: Sendable, Hashable {
  /// Documents that are worked on at once.
  public var laneCount = 1
  /// Documents of one lease, 1 to 256.
  public var leaseCount = 8
  /// How long a lease lasts; it is renewed every third of that.
  public var leaseDuration = Duration.seconds(60)
  /// How long the queue may hold a call when it has nothing; also how long a stop may wait for that call.
  public var leaseWait = Duration.seconds(2)
  /// How long a call may take once the worker stops.
  public var stoppingCallTimeout = Duration.seconds(4)
  /// How long one document may be worked on.
  public var documentTimeout = Duration.seconds(60)
  /// The first pause after a failed call, doubled up to the next.
  public var pauseFirst = Duration.milliseconds(100)
  /// The longest pause after failed calls.
  public var pauseMax = Duration.seconds(5)

  /// The defaults.
  public init() {}

  /// More hanging documents than this end the worker.
  var hangingMax: Int { laneCount * 2 }

  var laneLimits: LaneLimits {
    var limits = LaneLimits()
    limits.leaseCount = leaseCount
    return limits
  }
}
