import Dispatch
import Foundation
import Synchronization

/// Ends the program in good order when the person interrupts it or the system asks it to end: what is being written is
/// written to its end, then it is told how things stand.
final class Interruption {
  /// Shells expect of a program that a signal ended this and the signal's number: 130 after SIGINT, 143 after SIGTERM.
  private static let exitBase: Int32 = 128
  /// Whoever reads the output and does not go on may hold the program back for so long.
  private static let patience = Duration.seconds(1)
  private static let pause: UInt32 = 10_000

  private let sources: [any DispatchSourceSignal]

  /// Runs `tell` before the program ends; it must not wait for anybody who may never come.
  init(_ tell: @escaping @Sendable () -> Void) {
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { Self.end(number, tell) }
      source.resume()
      return source
    }
  }

  deinit {
    for source in sources { source.cancel() }
  }

  private static func end(_ number: Int32, _ tell: @Sendable () -> Void) {
    let limit = ContinuousClock.now + patience
    while ContinuousClock.now < limit {
      // Held until the end: nothing is written after what is told.
      Console.writing.withLockIfAvailable { _ in
        tell()
        exit(exitBase + number)
      }
      usleep(pause)
    }
    tell()
    exit(exitBase + number)
  }
}
