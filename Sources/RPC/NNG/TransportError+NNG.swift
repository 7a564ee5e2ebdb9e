internal import NNG

extension TransportError {
  /// What an nng error means for the call.
  init(_ error: NNGError) {
    let isUnsent = error.operation != .receive
    let kind: Kind =
      switch error.code {
      case .timedOut: .timedOut
      case .cancelled: .cancelled
      case .messageTooLarge: .tooLarge
      default: isUnsent ? .unsent : .broken
      }
    self.init(kind, isUnsent ? "\(error)" : "the connection broke before the reply came (\(error))", cause: error)
  }
}
