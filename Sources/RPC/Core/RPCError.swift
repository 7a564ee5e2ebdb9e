public import Models

/// How one call failed: a canonical status, and what led to it on this side.
public struct RPCError: Error, Sendable {
  /// The status as the peer gave it, or as this side made it.
  public var status: Status
  /// The error below, on the side where it arose; it never travels.
  public var cause: (any Error)?
  /// Whether it is certain that no handler has seen the call, so that even a method that is not idempotent may be retried.
  public var isUnexecuted: Bool

  /// Makes an error from a status.
  public init(_ status: Status, cause: (any Error)? = nil, isUnexecuted: Bool = false) {
    self.status = status
    self.cause = cause
    self.isUnexecuted = isUnexecuted
  }

  /// Makes an error from a code, a message for people and details for programs.
  public init(_ code: StatusCode, _ message: String, details: [StatusDetail] = [], cause: (any Error)? = nil) {
    self.init(Status(code: code, message: message, details: details), cause: cause)
  }

  /// The canonical code.
  public var code: StatusCode { status.code }
  /// For people: what is wrong and what to do.
  public var message: String { status.message }
  /// How long the server asks to wait before a retry.
  public var retryAfter: Duration? { status.retryAfter }
  /// The wrong fields of an `.invalidArgument`.
  public var violations: [FieldViolation] {
    status.details.flatMap { detail -> [FieldViolation] in
      if case .badRequest(let request) = detail { request.violations } else { [] }
    }
  }
}

extension RPCError: CustomStringConvertible {
  /// "NOT_FOUND: no article …".
  public var description: String { message.isEmpty ? code.name : "\(code.name): \(message)" }
}

/// An error of a service's own that knows which status it is. What is neither this nor an `RPCError` becomes INTERNAL.
public protocol RPCErrorConvertible: Error {
  /// The error as the caller shall see it.
  var rpcError: RPCError { get }
}
