internal import Models

extension RPCError {
  /// A field of the request is wrong, whatever the server's state.
  public static func invalidArgument(_ field: String, _ reason: String) -> RPCError {
    let violation = FieldViolation(field: field, description: reason)
    let message = field.isEmpty ? reason : "\(field): \(reason)"
    return RPCError(.invalidArgument, message, details: [.badRequest(BadRequest(violations: [violation]))])
  }

  /// There is no `type` of that name.
  public static func notFound(_ type: String, _ name: String) -> RPCError {
    RPCError(.notFound, "no \(type) \"\(name)\"", details: [.resource(ResourceInfo(type: type, name: name))])
  }

  /// A limit is reached; come back after `retryAfter`.
  public static func resourceExhausted(_ message: String, retryAfter: Duration) -> RPCError {
    RPCError(.resourceExhausted, message, details: [.retry(after: retryAfter)])
  }

  /// Not now; a retry may help.
  public static func unavailable(_ message: String, cause: (any Error)? = nil) -> RPCError {
    RPCError(.unavailable, message, cause: cause)
  }

  /// The time was over first.
  public static func deadlineExceeded(_ message: String = "the deadline passed before the call was done") -> RPCError {
    RPCError(.deadlineExceeded, message)
  }

  /// The caller gave up.
  static func cancelled() -> RPCError { RPCError(.cancelled, "the caller gave up") }
}

extension StatusDetail {
  /// When to come back, in whole milliseconds.
  static func retry(after delay: Duration) -> StatusDetail {
    .retry(RetryInfo(retryAfterMilliseconds: delay.milliseconds))
  }

  /// The domain of the reasons that this library itself gives.
  static let domain = "rpc"

  /// The server refused the call before any handler saw it.
  static let unexecuted = StatusDetail.error(ErrorInfo(reason: "NOT_EXECUTED", domain: domain))
}

extension Status {
  /// Whether the server says that no handler has seen the call.
  var isUnexecuted: Bool {
    details.contains { detail in
      if case .error(let info) = detail {
        info.reason == "NOT_EXECUTED" && info.domain == StatusDetail.domain
      } else {
        false
      }
    }
  }
}
