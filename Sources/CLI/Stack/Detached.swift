import Foundation
import Operations

/// Starts the stack as a process of its own and waits until it says that it is ready.
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
    // The state comes through a pipe: the file may not be there when the disk is full.
    let pipe = Pipe()
    let child = try ChildProcess.spawn(own, arguments, log: log, output: pipe.fileHandleForWriting) { _ in }
    try pipe.fileHandleForWriting.close()
    let descriptor = pipe.fileHandleForReading.fileDescriptor
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    var said: [UInt8] = []
    let end = ContinuousClock.now + Self.limit
    while ContinuousClock.now < end {
      Self.drain(descriptor, into: &said)
      if said.last == UInt8(ascii: "\n"), let state = StackState(said) {
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

  /// Takes what has been written, without waiting for more.
  private static func drain(_ descriptor: Int32, into said: inout [UInt8]) {
    var bytes = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      guard count > 0 else { return }
      said += bytes[..<count]
    }
  }
}
