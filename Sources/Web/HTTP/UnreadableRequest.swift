import NIOHTTP1

/// A request that is none: bytes that cannot be taken apart or do not end, so that nothing is known of who sent them.
enum UnreadableRequest: Int, CaseIterable, Sendable {
  case malformed = 400
  case late = 408
  case headersTooLong = 431
  case unknownMethod = 501

  init(_ error: HTTPParserError) {
    switch error {
    case .headerOverflow: self = .headersTooLong
    case .invalidMethod: self = .unknownMethod
    default: self = .malformed
    }
  }

  /// What is told.
  var kind: WebFailure.Kind {
    switch self {
    case .malformed, .unknownMethod: .badRequest
    case .late: .tooSlow
    case .headersTooLong: .tooLong
    }
  }
}
