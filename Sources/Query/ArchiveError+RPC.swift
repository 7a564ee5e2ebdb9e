public import Archive
import Models
public import RPC

extension ArchiveError: RPCErrorConvertible {
  /// The status that a caller sees.
  public var rpcError: RPCError {
    switch code {
    case .invalidArgument: .invalidArgument(field, message)
    case .notFound: RPCError(.notFound, message, cause: self)
    case .cursorOutOfRange:
      RPCError(
        .outOfRange, description,
        details: [.badRequest(BadRequest(violations: [FieldViolation(field: field, description: message)]))],
        cause: self)
    case .full: .resourceExhausted(message, retryAfter: Self.fullRetryAfter)
    case .corrupt: RPCError(.dataLoss, message, cause: self)
    case .locked, .unreadable: RPCError(.failedPrecondition, message, cause: self)
    default: .unavailable(message, cause: self)
    }
  }

  /// Disks do not get free within moments.
  private static let fullRetryAfter: Duration = .seconds(10)
}
