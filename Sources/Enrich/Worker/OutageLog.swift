import Logging
import Synchronization

/// Tells of a service that does not answer: a warning when that begins, a notice when it is over. What is tried in between is
/// only for those who look for it, since every lane tries again and again.
final class OutageLog: Sendable {
  private let failures = Mutex<[String: Int]>([:])
  private let logger: Logger

  init(_ logger: Logger) { self.logger = logger }

  /// A call of a lane failed for now.
  func failed(_ action: LaneState.Action, _ error: WorkError, lane: Int) {
    let count = failures.withLock { failures in
      failures[action.service, default: 0] += 1
      return failures[action.service, default: 0]
    }
    logger.log(
      level: count == 1 ? .warning : .debug, "calls fail",
      metadata: [
        "service": "\(action.service)", "call": "\(action.name)", "lane": "\(lane)", "reason": "\(error.reason)",
      ])
  }

  /// A call of a lane was answered.
  func answered(_ action: LaneState.Action) {
    guard let count = failures.withLock({ $0.removeValue(forKey: action.service) }) else { return }
    logger.notice("calls work again", metadata: ["service": "\(action.service)", "failed": "\(count)"])
  }
}

extension LaneState.Action {
  /// Whom it calls.
  fileprivate var service: String {
    if case .put = self { "query" } else { "ingest" }
  }
}
