/// Why a poll failed.
public struct PollFailure: Error, Sendable, Hashable {
  /// For users.
  public var reason: String
  /// When the server wants us back.
  public var retryAfter: Duration?
  /// Whether another poll cannot help.
  public var isFinal: Bool

  /// A failure.
  public init(_ reason: String, retryAfter: Duration? = nil, isFinal: Bool = false) {
    self.reason = reason
    self.retryAfter = retryAfter
    self.isFinal = isFinal
  }
}
