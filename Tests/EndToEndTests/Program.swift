import Foundation
import Synchronization

/// One of the built executables, or another program, as a user starts it.
struct Program: Sendable {
  /// How a run ended.
  struct Outcome: Sendable {
    var exitCode: Int32
    var output: String
    var errors: String
  }

  /// The folder that the build put the executables into: the one that this test runs from.
  static let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()

  /// Held from the making of pipes until a process has started: one that starts in between would inherit their ends, and
  /// whoever waits for the end of such a pipe would wait for that other process.
  static let starting = Mutex(())

  let name: String
  var environment: [String: String] = [:]
  /// Where the program is: among the built ones, unless it is the system's.
  var directory = Self.folder

  /// A process that has not been started, with its own environment and nothing of the tester's settings.
  func process(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = directory.appending(path: name)
    process.arguments = arguments
    let inherited = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("NEWSWIRE_") }
    process.environment = inherited.merging(environment) { $1 }
    return process
  }

  /// Runs the program to its end; both streams are read while it runs, so that neither can fill up and block it.
  func run(_ arguments: [String], input: Data? = nil) async throws -> Outcome {
    let exit = ExitSignal()
    let (output, errors, stdin) = try Self.starting.withLock { _ in
      let process = process(arguments)
      let pipes = (Pipe(), Pipe(), Pipe())
      process.standardOutput = pipes.0
      process.standardError = pipes.1
      process.standardInput = input == nil ? FileHandle.nullDevice : pipes.2
      process.terminationHandler = { exit.fulfil(with: $0.terminationStatus) }
      try process.run()
      return pipes
    }
    async let outputText = Self.text(of: output)
    async let errorText = Self.text(of: errors)
    if let input {
      try? stdin.fileHandleForWriting.write(contentsOf: input)
      try? stdin.fileHandleForWriting.close()
    }
    return Outcome(exitCode: await exit.wait(), output: await outputText, errors: await errorText)
  }

  private static func text(of pipe: Pipe) async -> String {
    await withCheckedContinuation { continuation in
      let handle = pipe.fileHandleForReading
      Thread.detachNewThread {
        continuation.resume(returning: String(decoding: handle.readDataToEndOfFile(), as: UTF8.self))
      }
    }
  }
}

/// Carries a process's exit code from its termination handler to whoever waits, in whichever order they come.
final class ExitSignal: Sendable {
  private enum State {
    case running(waiters: [CheckedContinuation<Int32, Never>])
    case exited(Int32)
  }

  private let state = Mutex(State.running(waiters: []))

  func fulfil(with code: Int32) {
    let waiters: [CheckedContinuation<Int32, Never>] = state.withLock { state in
      guard case .running(let waiters) = state else { return [] }
      state = .exited(code)
      return waiters
    }
    for waiter in waiters { waiter.resume(returning: code) }
  }

  func wait() async -> Int32 {
    await withCheckedContinuation { continuation in
      let code: Int32? = state.withLock { state in
        switch state {
        case .exited(let code): return code
        case .running(let waiters):
          state = .running(waiters: waiters + [continuation])
          return nil
        }
      }
      if let code { continuation.resume(returning: code) }
    }
  }
}
