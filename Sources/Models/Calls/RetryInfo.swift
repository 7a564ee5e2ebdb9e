/// When to come back.
public struct RetryInfo: Sendable, Hashable {
  /// From the reply on; a caller waits up to a fifth longer, so that callers spread.
  public var retryAfterMilliseconds: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a retry info from its parts.
  public init(retryAfterMilliseconds: Int = 0) {
    self.retryAfterMilliseconds = retryAfterMilliseconds
  }
}
