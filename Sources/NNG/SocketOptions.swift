/// What is set on every socket, because nng's own defaults are not safe (no size limit, no timeouts, no keepalive,
/// and a REQ that resends by itself).
public struct SocketOptions: Hashable, Sendable {
  /// The largest message that is taken, in bytes; a peer that announces more is disconnected. Default 4 MiB.
  public var receiveBytesMax = 4 << 20
  /// How long a message may wait for a connection that takes it. Default 10 s.
  public var sendTimeout = Duration.seconds(10)
  /// The first pause before a broken connection is dialed again; it doubles up to `reconnectMax`. Default 50 ms.
  public var reconnectMin = Duration.milliseconds(50)
  /// The longest pause between two attempts to dial. Default 2 s.
  public var reconnectMax = Duration.seconds(2)
  /// TLS, for `tls+tcp` addresses.
  public var tls = TLSOptions()

  /// The defaults.
  public init() {}
}
