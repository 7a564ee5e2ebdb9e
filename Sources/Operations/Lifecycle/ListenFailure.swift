import NNG

/// What to do about an address that cannot be listened on. A pure decision.
enum ListenFailure {
  /// Ports below it are only for those whom the system trusts with them.
  private static let freePortMin: UInt16 = 1_024

  static func failure(_ error: NNGError, at address: Address) -> ProgramFailure {
    ProgramFailure(.unavailable, "\(error); \(advice(error.code, address)) with --listen")
  }

  private static func advice(_ code: NNGError.Code, _ address: Address) -> String {
    switch code {
    case .addressInUse: "stop that first, or listen elsewhere"
    case .addressInvalid: "this machine has no such address: give one of its own, or 0.0.0.0 for all of them,"
    default:
      address.port < freePortMin ? "ports below \(freePortMin) may need a right: give a higher one" : "listen elsewhere"
    }
  }
}
