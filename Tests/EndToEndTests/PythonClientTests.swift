import Foundation
import Testing

/// `docs/protocol.md` is enough to write a client from. The one in `docs/examples/python` was written from it, in another
/// language, and compares what a running stack answers with what the page says.
@Suite(.serialized) struct PythonClientTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let system = URL(filePath: "/usr/bin")

  @Test func aClientFromElsewhereFindsWhatThePageSays() async throws {
    try await Stack.run(starting: [.ingest, .query]) { stack in
      let messages = try await generateMessages(in: stack.folder)
      // Before there is another worker, which would take its documents.
      try await run("worker_tour.py", against: stack, messages: messages)
      try await stack.start([.enrich])
      try await run("tour.py", against: stack, messages: messages)
    }
  }

  /// The folder with what protoc makes of `Protos/`; nothing of it is kept in the repository.
  private func generateMessages(in folder: URL) async throws -> URL {
    let messages = folder.appending(path: "python")
    try FileManager.default.createDirectory(at: messages, withIntermediateDirectories: true)
    let protos = Self.root.appending(path: "Protos")
    let files = try FileManager.default.subpathsOfDirectory(atPath: protos.path).filter { $0.hasSuffix(".proto") }
    let protoc = Program(name: "protoc", directory: Self.system)
    let outcome = try await protoc.run(
      ["--proto_path=\(protos.path)", "--python_out=\(messages.path)"] + files.map { protos.appending(path: $0).path })
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
    return messages
  }

  private func run(_ script: String, against stack: Stack, messages: URL) async throws {
    var environment = stack.environment
    environment["PYTHONPATH"] = messages.path
    environment["PYTHONDONTWRITEBYTECODE"] = "1"
    let python = Program(name: "python3", environment: environment, directory: Self.system)
    let path = Self.root.appending(path: "docs/examples/python").appending(path: script).path
    let outcome = try await python.run([path])
    #expect(outcome.exitCode == 0, "\(script):\n\(outcome.output)\(outcome.errors)\(stack.log(of: .enrich))")
  }
}
