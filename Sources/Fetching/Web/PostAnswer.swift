/// What a receiver answered, whatever its status.
public struct PostAnswer: Sendable, Hashable {
  /// 200, 410, 500, …
  public var status: Int
  /// When to come back by `Retry-After`.
  public var retryAfter: Duration?

  /// Describes an answer.
  public init(status: Int, retryAfter: Duration? = nil) {
    self.status = status
    self.retryAfter = retryAfter
  }
}
