public import Archive
import Models
public import RPC

extension ArchiveError: RPCErrorConvertible {
  /// The status that a caller sees.
  public var rpcError: RPCError {
    switch code {
    case .invalidArgument:
      RPCError(.invalidArgument, description, details: [.badRequest(BadRequest(violations: [violation]))], cause: self)
    case .notFound: RPCError(.notFound, message, cause: self)
    case .cursorOutOfRange:
      RPCError(
        .outOfRange, description,
        details: [.badRequest(BadRequest(violations: [violation]))],
        cause: self)
    case .full: .resourceExhausted(message, retryAfter: Self.fullRetryAfter)
    case .corrupt: RPCError(.dataLoss, message, cause: self)
    case .locked, .unreadable: RPCError(.failedPrecondition, message, cause: self)
    default: .unavailable(message, cause: self)
    }
  }

  private var violation: FieldViolation {
    FieldViolation(field: field, description: message, start: place?.start ?? 0, end: place?.end ?? 0)
  }

  /// Disks do not get free within moments.
  private static let fullRetryAfter: Duration = .seconds(10)
}
