import Foundation
import Operations

/// Starts the stack as a process of its own and waits until it is ready.
struct Detached {
  private static let limit = Duration.seconds(120)
  private static let pause = Duration.milliseconds(50)

  let plan: StackPlan
  let isJSON: Bool

  func start(_ arguments: [String]) async throws {
    // Taken and given back at once: the message comes to the person, not into a log.
    _ = try StackGate.enter(plan.layout)
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let log = plan.layout.log(of: "stack")
    let child = try ChildProcess.spawn(own, arguments, log: log) { _ in }
    let end = ContinuousClock.now + Self.limit
    while ContinuousClock.now < end {
      if let state = StackState.read(plan.layout), state.isReady, state.processID == child.processID {
        return try StackTexts.announce(state, isJSON: isJSON, isDetached: true)
      }
      guard child.process.isRunning else {
        let status = ExitStatus(rawValue: child.process.terminationStatus) ?? .software
        let reason = ChildProcess.lastLine(ofLog: log)
        let prefix = "newswire: "
        throw ProgramFailure(status, reason.hasPrefix(prefix) ? String(reason.dropFirst(prefix.count)) : reason)
      }
      try await Task.sleep(for: Self.pause)
    }
    child.signal(SIGTERM)
    throw ProgramFailure(.unavailable, "the stack was not ready within \(Self.limit.settingText); see \(log)")
  }
}
