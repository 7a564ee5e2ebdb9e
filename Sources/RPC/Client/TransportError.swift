/// Why a call got no reply.
public struct TransportError: Error, Sendable {
  /// What is known about the request.
  public enum Kind: Sendable, Hashable {
    /// The peer cannot have seen it: it may go elsewhere.
    case unsent
    /// The connection broke while the reply was awaited: the peer may have acted on it.
    case broken
    /// The time was over.
    case timedOut
    /// The caller's task was cancelled.
    case cancelled
    /// It is larger than the transport takes.
    case tooLarge
  }

  /// What is known about the request.
  public var kind: Kind
  /// For people.
  public var reason: String
  /// The error below.
  public var cause: (any Error)?

  /// Describes a failure.
  public init(_ kind: Kind, _ reason: String, cause: (any Error)? = nil) {
    self.kind = kind
    self.reason = reason
    self.cause = cause
  }
}
