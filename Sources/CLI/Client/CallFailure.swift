import Models
import NNG
import Operations

/// A call that failed: what is told and how the program ends, and the status for those who go on.
struct CallFailure: Error {
  var failure: ProgramFailure
  /// Nothing when the call was not made at all.
  var status: Status?

  /// What a status means to the person who typed the command.
  static func failure(_ status: Status, at destination: Destination, _ addresses: [Address]) -> ProgramFailure {
    let places = addresses.map(\.description).joined(separator: ", ")
    let exitStatus = ExitStatus(status.code)
    let text = status.message.neutralised()
    let message: String
    switch status.code {
    case .unavailable:
      message =
        "cannot reach \(destination) at \(places) — start the stack with `newswire up`, or say where it is "
        + "with --endpoint or \(destination.setting.environmentVariable) (\(text))"
    case .deadlineExceeded:
      message = "\(destination) at \(places) did not answer in time — try again, or give it longer with --timeout"
    case .resourceExhausted:
      message = "\(destination) is at a limit: \(text) — try again later"
    case .unimplemented:
      message = "\(destination) at \(places) does not know this call: \(text) — is it the right service and version?"
    case .permissionDenied, .unauthenticated:
      message = "\(destination) refuses the call: \(text)"
    case .internal, .unknown, .dataLoss:
      message = "\(destination) failed (\(status.code.name)): \(text) — its log says more"
    default:
      message = text.isEmpty ? status.code.name : text
    }
    return ProgramFailure(exitStatus, message)
  }
}
