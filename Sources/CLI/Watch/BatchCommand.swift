import Foundation
import Operations

/// A command of the user's own that takes each batch of a watch: one `newswire.v1.ArticleSummary` a line on its standard
/// input. It runs on this machine, with this user's rights, because this user wrote it: no service ever runs one.
struct BatchCommand: Sendable {
  /// As the shell reads it.
  let command: String
  /// How long it may take; then it is ended with all that it started, and counts as failed.
  let timeout: Duration
  private let group = CommandGroup()

  init(command: String, timeout: Duration) {
    self.command = command
    self.timeout = timeout
  }

  /// Runs the command over a batch, and tells why it did not take it; nothing when it ended with 0.
  ///
  /// The batch lies in a file without a name, so that a command that does not read all of it holds up nobody.
  func run(_ lines: [String], cursor: String, environment: [String: String]) async throws(ProgramFailure) -> String? {
    let input = try Self.input(lines)
    let ends = try group.start(
      command, input: input.fileDescriptor,
      environment: environment.merging(
        ["NEWSWIRE_BATCH_CURSOR": cursor, "NEWSWIRE_BATCH_COUNT": String(lines.count)]) { _, new in new })
    try? input.close()
    let timer = Task { [timeout, group] in
      try await Task.sleep(for: timeout)
      group.kill()
      return true
    }
    var end: ProcessEnd?
    for await ending in ends { end = ending }
    timer.cancel()
    if await (try? timer.value) == true, end == .signal(SIGKILL) {
      return "the command did not end within \(timeout.components.seconds) s and was ended"
    }
    guard let end else {
      group.kill()
      return "the command was given up"
    }
    return end == .exit(code: 0) ? nil : "the command ended with \(end.text)"
  }

  /// Ends a command that runs, before the program ends: the batch comes again, and not beside itself.
  func close() { group.close() }

  private static func input(_ lines: [String]) throws(ProgramFailure) -> FileHandle {
    var template = Array((NSTemporaryDirectory() + "/newswire-batch-XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw ProgramFailure(.inputOutput, "cannot make a temporary file: \(String(cString: strerror(errno)))")
    }
    unlink(template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: Data(lines.map { $0 + "\n" }.joined().utf8))
      try handle.seek(toOffset: 0)
    } catch {
      throw ProgramFailure(.inputOutput, "cannot write a temporary file: \(error.localizedDescription)")
    }
    return handle
  }
}
