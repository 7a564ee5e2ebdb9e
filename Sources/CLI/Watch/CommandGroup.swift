import Foundation
import Operations
import Synchronization

/// A command of the shell in a process group of its own, so that whatever it started ends with it. One at a time.
final class CommandGroup: Sendable {
  private struct State {
    /// The shell, while it is not reaped: so long its number is nobody else's.
    var processID: pid_t?
    var isClosed = false
  }

  /// How long a command may take to end when the watch does.
  private static let patience = Duration.seconds(1)
  private static let pause: UInt32 = 10_000

  private let state = Mutex(State())

  /// Starts a command with what an open file holds as its standard input; how it ends comes once. Of a group that is closed
  /// nothing comes: the program is about to end, and a command that it ended did not fail.
  func start(
    _ command: String, input: Int32, environment: [String: String]
  ) throws(ProgramFailure) -> AsyncStream<ProcessEnd> {
    let result: Result<pid_t?, ProgramFailure> = state.withLock { state in
      guard !state.isClosed else { return .success(nil) }
      var processID: pid_t = 0
      let code = Self.spawn(command, input, environment, &processID)
      guard code == 0 else {
        return .failure(ProgramFailure(.inputOutput, "cannot start /bin/sh: \(String(cString: strerror(code)))"))
      }
      state.processID = processID
      return .success(processID)
    }
    let (ends, continuation) = AsyncStream<ProcessEnd>.makeStream()
    guard let processID = try result.get() else { return ends }
    Thread.detachNewThread { [self] in
      let end = wait(for: processID)
      guard end == .exit(code: 0) || !state.withLock(\.isClosed) else { return }
      continuation.yield(end)
      continuation.finish()
    }
    return ends
  }

  /// Ends the command and all that it started, at once.
  func kill() {
    state.withLock { state in
      if let processID = state.processID { _ = Foundation.kill(-processID, SIGKILL) }
    }
  }

  /// Asks the command to end, and ends it when it does not; none is started after this.
  func close() {
    let group = state.withLock { state in
      state.isClosed = true
      if let processID = state.processID { _ = Foundation.kill(-processID, SIGTERM) }
      return state.processID
    }
    guard let group else { return }
    let limit = ContinuousClock.now + Self.patience
    // The shell may be the first to go.
    while Foundation.kill(-group, 0) == 0 {
      guard ContinuousClock.now < limit else {
        _ = Foundation.kill(-group, SIGKILL)
        return
      }
      usleep(Self.pause)
    }
  }

  private func wait(for processID: pid_t) -> ProcessEnd {
    var info = siginfo_t()
    // Only looked at, not reaped: nobody may signal the number of another process.
    while waitid(P_PID, id_t(processID), &info, WEXITED | WNOWAIT) != 0, errno == EINTR {}
    return state.withLock { state in
      var status: Int32 = 0
      while waitpid(processID, &status, 0) < 0, errno == EINTR {}
      state.processID = nil
      return ProcessEnd(waitStatus: status)
    }
  }

  /// Spawned, never forked. Signals are as a program finds them usually, whatever this one does with them.
  private static func spawn(
    _ command: String, _ input: Int32, _ environment: [String: String], _ processID: inout pid_t
  ) -> Int32 {
    var (attributes, actions) = (posix_spawnattr_t(), posix_spawn_file_actions_t())
    posix_spawnattr_init(&attributes)
    posix_spawn_file_actions_init(&actions)
    defer {
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&actions)
    }
    var (all, none) = (sigset_t(), sigset_t())
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    var arguments = copies(["/bin/sh", "-c", command])
    var variables = copies(environment.map { "\($0.key)=\($0.value)" })
    defer { for pointer in arguments + variables { free(pointer) } }
    return posix_spawn(&processID, "/bin/sh", &actions, &attributes, &arguments, &variables)
  }

  private static func copies(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { strdup($0) } + [nil]
  }
}
