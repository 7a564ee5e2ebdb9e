public import Models

/// What one call wants different from its method's defaults.
public struct CallOptions: Sendable, Hashable {
  /// The key under which an idempotency key travels.
  public static let idempotencyKeyName = "idempotency-key"

  /// The time for all attempts together; nil means the method's own. A call inside a handler never gets more than is left
  /// to the call that it serves.
  public var timeout: Duration?
  /// What travels along.
  public var metadata: Metadata
  /// Lets the server recognise a repetition; the call counts as idempotent with it.
  public var idempotencyKey: String?
  /// Waits for a server until the deadline, instead of failing after `ClientOptions.connectGrace`.
  public var waitsForReady: Bool

  /// Makes options; the defaults change nothing.
  public init(
    timeout: Duration? = nil, metadata: Metadata = Metadata(), idempotencyKey: String? = nil,
    waitsForReady: Bool = false
  ) {
    self.timeout = timeout
    self.metadata = metadata
    self.idempotencyKey = idempotencyKey
    self.waitsForReady = waitsForReady
  }
}
