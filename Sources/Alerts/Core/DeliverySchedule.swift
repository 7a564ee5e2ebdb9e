public import Fetching

/// What becomes of a delivery after an attempt: pure decisions.
public struct DeliverySchedule: Sendable, Hashable {
  /// Attempts before a delivery is a dead letter.
  public var attemptsMax = 12
  /// The bound of the pause after the first failure; each further one triples it.
  public var pauseFirst = Duration.seconds(5)
  /// The bound that pauses grow to.
  public var pauseMax = Duration.seconds(3_600)
  /// The longest `Retry-After` that is respected.
  public var retryAfterMax = Duration.seconds(86_400)
  /// The longest pause that there can be.
  var anyPauseMax: Duration { max(pauseMax, retryAfterMax) }

  /// The usual schedule: the last attempt follows about four hours after the first.
  public init() {}

  /// What becomes of it.
  public enum Outcome: Sendable, Hashable {
    /// The receiver has it.
    case delivered
    /// Again after a pause.
    case again(after: Duration, reason: String)
    /// Given up.
    case dead(reason: String)
    /// The receiver wants no more, of this and of what would follow.
    case ended(reason: String)
  }

  /// Decides after attempt number `attempts`, counted from 1. Pauses lie evenly between half the bound and the bound, so
  /// that deliveries that failed together do not come back together.
  public func outcome(
    of result: Result<PostAnswer, FetchError>, attempts: Int, using generator: inout some RandomNumberGenerator
  ) -> Outcome {
    let (reason, retryAfter): (String, Duration?)
    switch result {
    case .success(let answer):
      switch answer.status {
      case 200...299: return .delivered
      case 410: return .ended(reason: "the receiver answered 410 Gone")
      case 300...399: reason = "the receiver answered \(answer.status): redirects are not followed"
      default: reason = "the receiver answered \(answer.status)"
      }
      retryAfter = answer.retryAfter
    case .failure(let error): (reason, retryAfter) = (error.message, nil)
    }
    return failure(reason, retryAfter: retryAfter ?? .zero, attempts: attempts, using: &generator)
  }

  /// Decides after attempt number `attempts` failed, at the receiver or before it.
  func failure(
    _ reason: String, retryAfter: Duration = .zero, attempts: Int, using generator: inout some RandomNumberGenerator
  ) -> Outcome {
    guard attempts < attemptsMax else { return .dead(reason: "\(reason), at the last of \(attempts) attempts") }
    let pause = pause(afterFailures: attempts) * Double.random(in: 0.5...1, using: &generator)
    return .again(after: max(pause, min(retryAfter, retryAfterMax)), reason: reason)
  }

  private func pause(afterFailures failures: Int) -> Duration {
    var bound = pauseFirst
    for _ in 1..<max(1, failures) where bound < pauseMax { bound = bound * 3 }
    return min(bound, pauseMax)
  }
}
