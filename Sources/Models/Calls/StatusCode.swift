/// How a call ended: gRPC's canonical codes, by number and by meaning.
public enum StatusCode: Int, Sendable, Hashable, CaseIterable {
  /// It did what was asked.
  case ok = 0
  /// The caller gave up.
  case cancelled = 1
  /// Something that the server has no better name for.
  case unknown = 2
  /// The request is wrong, whatever the state of the server.
  case invalidArgument = 3
  /// The time was over before the call was.
  case deadlineExceeded = 4
  /// There is no such thing.
  case notFound = 5
  /// There is such a thing already.
  case alreadyExists = 6
  /// The caller is known and may not.
  case permissionDenied = 7
  /// A limit is reached: come back later.
  case resourceExhausted = 8
  /// Not in this state; a retry alone does not help.
  case failedPrecondition = 9
  /// A conflict with another call; the whole sequence may be tried again.
  case aborted = 10
  /// Past the end of something.
  case outOfRange = 11
  /// No such service or method here.
  case unimplemented = 12
  /// The server broke a promise to itself.
  case `internal` = 13
  /// Not reachable now; a retry may help.
  case unavailable = 14
  /// Stored data is lost or damaged.
  case dataLoss = 15
  /// The caller did not say who it is.
  case unauthenticated = 16

  /// The name as gRPC writes it, "RESOURCE_EXHAUSTED".
  public var name: String {
    switch self {
    case .ok: "OK"
    case .cancelled: "CANCELLED"
    case .unknown: "UNKNOWN"
    case .invalidArgument: "INVALID_ARGUMENT"
    case .deadlineExceeded: "DEADLINE_EXCEEDED"
    case .notFound: "NOT_FOUND"
    case .alreadyExists: "ALREADY_EXISTS"
    case .permissionDenied: "PERMISSION_DENIED"
    case .resourceExhausted: "RESOURCE_EXHAUSTED"
    case .failedPrecondition: "FAILED_PRECONDITION"
    case .aborted: "ABORTED"
    case .outOfRange: "OUT_OF_RANGE"
    case .unimplemented: "UNIMPLEMENTED"
    case .internal: "INTERNAL"
    case .unavailable: "UNAVAILABLE"
    case .dataLoss: "DATA_LOSS"
    case .unauthenticated: "UNAUTHENTICATED"
    }
  }
}
