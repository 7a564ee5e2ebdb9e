import Logging
import NNG
import ServiceLifecycle

/// Ends the process when nng does not come back from closing a connection: the queue and the archive bear it at any moment,
/// and whoever runs the process starts a fresh one. The listener's guard closes a connection of its own all the time, so a
/// stuck nng does not stay unseen.
struct ClosingWatch: Service {
  static let interval = Duration.seconds(5)

  let logger: Logger
  var isStuck: @Sendable () -> Bool = { Closing.isStuck }
  var sleep: @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }

  func run() async throws {
    try await cancelWhenGracefulShutdown {
      while (try? await sleep(Self.interval)) != nil {
        guard isStuck() else { continue }
        logger.critical("nng is stuck", metadata: ["after": "\(Closing.limit.settingText)"])
        throw ProgramFailure(
          .tryLater,
          "nng does not come back from closing a connection; this process ends so that a fresh one takes over")
      }
    }
  }
}
