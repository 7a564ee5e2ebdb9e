/// What one fetch may cost.
public struct FetchLimits: Sendable, Hashable {
  /// The time for everything: names, connections, redirects, the whole body.
  public var total = Duration.seconds(60)
  /// The time for a connection with its TLS handshake.
  public var connect = Duration.seconds(10)
  /// The time for looking a name up, where nothing is fetched.
  public var lookUp = Duration.seconds(5)
  /// The longest silence within an answer.
  public var idle = Duration.seconds(15)
  /// The largest body, unpacked, in bytes.
  public var bodyBytesMax = 8 << 20
  /// By how much a body may grow when it is unpacked; news pages and feeds shrink to a tenth.
  public var unpackingRatioMax = 200
  /// The redirects that are followed (RFC 9110, section 15.4, leaves the number to us).
  public var redirectsMax = 8
  /// The most fetches at once, over all hosts.
  public var concurrentMax = 8

  /// The usual limits.
  public init() {}
}
