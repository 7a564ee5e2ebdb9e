import Models

/// What to do when a batch was not taken. A pure decision.
struct SubmitPolicy {
  /// What to do next.
  enum Decision: Hashable {
    /// Send the same again after a pause.
    case wait(Duration)
    /// Send the two halves: one document spoils the others.
    case split
    /// This one document is not taken, and another try does not help.
    case refuse(reason: String)
    case giveUp
  }

  /// How long a service may be away in the middle of a run.
  var patience = Duration.seconds(60)
  var pauseMin = Duration.milliseconds(100)
  var pauseMax = Duration.seconds(5)

  /// - Parameters:
  ///   - attempts: how often this batch was sent, 1 for the first.
  ///   - hasSucceeded: whether this run has had an answer before: a service that never answered is not waited for.
  ///   - waited: since the last answer.
  func decide(
    _ status: Status, batchCount: Int, attempts: Int, hasSucceeded: Bool, waited: Duration
  ) -> Decision {
    let backoff = min(pauseMax, pauseMin * (1 << min(attempts - 1, 10)))
    switch status.code {
    case .resourceExhausted:
      return .wait(min(max(status.retryAfter ?? backoff, pauseMin), pauseMax))
    case .unavailable, .deadlineExceeded, .aborted:
      return hasSucceeded && waited < patience ? .wait(backoff) : .giveUp
    case .invalidArgument, .outOfRange:
      return batchCount > 1 ? .split : .refuse(reason: status.message)
    default:
      return .giveUp
    }
  }
}
