internal import Wire

/// Everything that a client bounds, and how it finds its servers.
public struct ClientOptions: Sendable, Hashable {
  /// The most calls outstanding at once; more wait for their turn. Above a few hundred nng slows down (measured: 64 is best).
  public var outstandingMax = 64
  /// The most calls that wait for their turn; one more is told RESOURCE_EXHAUSTED.
  public var waitingMax = 4_096
  /// The largest message in bytes, both ways.
  public var messageBytesMax = WireLimits.messageByteCountMax
  /// How long a call waits for a first or a lost connection before it fails with UNAVAILABLE.
  public var connectGrace = Duration.seconds(5)
  /// How often the endpoints' names are resolved again where nothing happens.
  public var resolveInterval = Duration.seconds(10)
  /// How soon they are resolved again when a connection is lost or cannot be had: the server may have moved.
  public var resolvePause = Duration.milliseconds(500)

  /// The defaults.
  public init() {}
}
