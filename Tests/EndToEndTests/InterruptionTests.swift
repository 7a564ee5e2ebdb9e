import Foundation
import Testing

/// Ctrl-C, and what `kill` sends: nothing is cut, and how to go on is told.
@Suite(.serialized) struct InterruptionTests {
  @Test func streamsTellTheirCursorAndSendItsTally() async throws {
    try await Stack.run(starting: [.ingest, .query]) { stack in
      let watch = try await interrupt(stack, ["watch", "--from-start"], by: SIGTERM)
      #expect(watch.exitCode == 143)
      #expect(watch.errors.contains("--cursor"))
      let again = try await interrupt(stack, ["watch", "--from-start"], by: SIGINT)
      #expect(again.exitCode == 130)
      let send = try await interrupt(
        stack, ["send", "-"], input: #"{"text": "One line is not all."}"# + "\n", by: SIGINT)
      #expect(send.exitCode == 130)
      #expect(send.errors.contains("interrupted; so far 0 documents"))
    }
  }

  /// Starts the client, waits until it is ready for a signal, and sends it one; its standard input stays open.
  private func interrupt(
    _ stack: Stack, _ arguments: [String], input: String = "", by signal: Int32
  ) async throws -> Program.Outcome {
    let exit = ExitSignal()
    let errors = stack.folder.appending(path: "errors-\(UUID().uuidString)")
    #expect(FileManager.default.createFile(atPath: errors.path, contents: nil))
    let process = stack.client.process(arguments)
    let stdin = Pipe()
    process.standardInput = stdin
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: errors)
    process.terminationHandler = { exit.fulfil(with: $0.terminationStatus) }
    try Program.starting.withLock { _ in try process.run() }
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try await untilHandled(signal, by: process.processIdentifier)
    kill(process.processIdentifier, signal)
    let code = await exit.wait()
    try stdin.fileHandleForWriting.close()
    return Program.Outcome(exitCode: code, output: "", errors: try String(contentsOf: errors, encoding: .utf8))
  }

  /// Waits until the program does not die of the signal by itself any more: a busy machine may take long to start it.
  private func untilHandled(_ signal: Int32, by process: Int32) async throws {
    for _ in 0..<600 {
      let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
      let taken = status.matches(of: /Sig(?:Ign|Cgt):\s*([0-9a-f]+)/).compactMap { UInt64($0.1, radix: 16) }
      if taken.contains(where: { $0 >> UInt64(signal - 1) & 1 == 1 }) { break }
      try await Task.sleep(for: .milliseconds(100))
    }
    // Its first call, and the reading of its input, have begun then.
    try await Task.sleep(for: .seconds(1))
  }
}
