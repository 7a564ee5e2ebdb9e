/// The limits of a queue and the times that it keeps.
public struct QueueOptions: Sendable, Hashable {
  /// The most documents that are waiting or leased.
  public var depthMax = 100_000
  /// The most content in bytes, uncompressed, of what is waiting or leased.
  public var contentBytesMax = 4 << 30
  /// When the sender of a batch that found no room shall come back.
  public var fullRetryAfter = Duration.seconds(1)
  /// How attempts are counted and spaced.
  public var attempts = AttemptPolicy()
  /// How long the content of a done document is kept.
  public var contentRetention = Duration.seconds(30 * 86_400)
  /// How long a done document is known.
  public var entryRetention = Duration.seconds(400 * 86_400)

  /// The defaults.
  public init() {}
}
