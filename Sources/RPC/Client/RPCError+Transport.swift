internal import Models

extension RPCError {
  /// The outcome of a call that got no reply.
  init(_ error: TransportError) {
    switch error.kind {
    case .unsent: self.init(Status(code: .unavailable, message: error.reason), cause: error, isUnexecuted: true)
    case .broken: self.init(.unavailable, error.reason, cause: error)
    case .timedOut: self.init(.deadlineExceeded, error.reason, cause: error)
    case .cancelled: self.init(.cancelled, error.reason, cause: error)
    case .tooLarge: self.init(.resourceExhausted, error.reason, cause: error)
    }
  }
}
