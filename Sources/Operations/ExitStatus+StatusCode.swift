public import Models

extension ExitStatus {
  /// What a program ends with when a call of its ended with `code`.
  public init(_ code: StatusCode) {
    self =
      switch code {
      case .ok: .success
      case .invalidArgument, .outOfRange, .failedPrecondition, .alreadyExists: .badData
      case .notFound: .noInput
      case .unavailable: .unavailable
      case .resourceExhausted, .deadlineExceeded, .aborted, .cancelled: .tryLater
      case .permissionDenied, .unauthenticated: .denied
      case .unimplemented, .internal, .unknown, .dataLoss: .software
      }
  }
}
