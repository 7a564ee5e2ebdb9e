internal import Wire

/// Everything that a server bounds. At a limit the caller is told RESOURCE_EXHAUSTED with a time to come back.
public struct ServerLimits: Sendable, Hashable {
  /// The most calls that run at once, parked ones aside.
  public var runningMax = 64
  /// The most calls that are parked at once.
  public var parkedMax = 256
  /// Receive contexts beyond the two limits: they answer the calls that are refused.
  public var spareContexts = 16
  /// The largest request in bytes; a peer that announces more is disconnected.
  public var messageBytesMax = WireLimits.messageByteCountMax
  /// The most time that a call gets, whatever the caller asks for.
  public var callTimeoutMax = Duration.seconds(300)
  /// How long running calls may go on after a stop was asked for.
  public var drainGrace = Duration.seconds(8)
  /// How long a refused caller shall wait before it comes back.
  public var retryAfter = Duration.milliseconds(200)

  /// The defaults.
  public init() {}
}
