import Foundation
import Testing

@testable import CLI

@Suite(.serialized) struct BatchCommandTests {
  private func run(_ command: String, timeout: Duration = .seconds(60)) async throws -> String? {
    try await BatchCommand(command: command, timeout: timeout).run(
      ["{\"a\":1}", "{\"a\":2}"], cursor: "7", environment: ProcessInfo.processInfo.environment)
  }

  @Test func aCommandReadsItsBatch() async throws {
    #expect(try await run("test $(wc -l) = 2") == nil)
    #expect(try await run("test $NEWSWIRE_BATCH_COUNT = 2 && test $NEWSWIRE_BATCH_CURSOR = 7") == nil)
    #expect(try await run("exit 3") == "the command ended with exit code 3")
    #expect(try await run("kill -9 $$") == "the command ended with signal 9")
  }

  /// A watch ignores these signals, to end in good order; its command must not.
  @Test func signalsAreAsUsualInTheCommand() async throws {
    let old = signal(SIGTERM, SIG_IGN)
    defer { signal(SIGTERM, old) }
    #expect(try await run("kill -TERM $$; exit 0") == "the command ended with signal 15")
  }

  @Test func whatACommandStartedEndsWithIt() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "newswire-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    let reason = try await run(
      "sleep 1000 & echo $! > \(file.path); sleep 1000 | cat", timeout: .seconds(2))
    #expect(reason?.contains("did not end within") == true)
    let text = try String(contentsOf: file, encoding: .utf8)
    let processID = try #require(Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)))
    while Self.isRunning(processID) { await Task.yield() }
  }

  @Test func aWatchThatEndsTakesItsCommandAlong() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "newswire-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    let group = CommandGroup()
    let command = "sleep 1000 & echo $! > \(file.path); sleep 1000 | cat"
    _ = try group.start(command, input: FileHandle.nullDevice.fileDescriptor, environment: [:])
    var processID: Int32?
    while processID == nil {
      await Task.yield()
      let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      processID = text.hasSuffix("\n") ? Int32(text.dropLast()) : nil
    }
    group.close()
    while Self.isRunning(try #require(processID)) { await Task.yield() }
  }

  /// Whoever ended and waits to be reaped runs no more.
  private static func isRunning(_ processID: Int32) -> Bool {
    guard let text = try? String(contentsOfFile: "/proc/\(processID)/stat", encoding: .utf8) else { return false }
    return text.split(separator: ")").last?.split(separator: " ").first != "Z"
  }
}
