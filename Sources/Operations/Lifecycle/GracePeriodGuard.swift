import Foundation
import Logging
import ServiceLifecycle

/// Ends the process when it has not ended by itself some time after it was asked to.
struct GracePeriodGuard: Service {
  let period: Duration
  let logger: Logger

  /// What is added to the period, so that the cancellation at its end is given a chance.
  static let extra = Duration.seconds(3)

  func run() async throws {
    try? await gracefulShutdown()
    let (limit, logger) = (period + Self.extra, logger)
    Task.detached {
      try? await Task.sleep(for: limit)
      logger.error("stopped by force", metadata: ["grace_period": "\(limit.settingText)"])
      _exit(ExitStatus.tryLater.rawValue)
    }
  }
}
