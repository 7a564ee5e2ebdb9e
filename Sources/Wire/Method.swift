/// One method of a service, as both sides know it.
public struct Method<Request: WireMessage, Response: WireMessage>: Sendable {
  /// "newswire.v1.Ingest/Submit".
  public let name: String
  /// Whether the same request may be sent twice without a second effect: what a retry depends on.
  public let isIdempotent: Bool
  /// The time that a call takes at most when the caller does not say.
  public let timeout: Duration

  /// Describes a method.
  public init(_ name: String, isIdempotent: Bool, timeout: Duration = .seconds(10)) {
    self.name = name
    self.isIdempotent = isIdempotent
    self.timeout = timeout
  }
}
