import Foundation
import Testing

/// `newswire up`: the whole stack by one command, as a user without a container engine runs it.
@Suite(.serialized) struct UpTests {
  @Test func upServesAndDownStopsIt() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "newswire-up-\(UUID().uuidString)")
    let ports = try FreePort.take(2)
    let client = Program(
      name: "newswire",
      environment: [
        "NEWSWIRE_DATA": folder.path,
        "NEWSWIRE_INGEST": "tcp://127.0.0.1:\(ports[0])",
        "NEWSWIRE_QUERY": "tcp://127.0.0.1:\(ports[1])",
      ])
    defer { try? FileManager.default.removeItem(at: folder) }
    let up = try await client.run(["up", "--detach", "--workers", "2"])
    #expect(up.exitCode == 0, "\(up.errors)")
    let status = try await client.run(["status"])
    #expect(status.exitCode == 0, "\(status.output)\(status.errors)")
    #expect(status.output.contains("enrich-2"))
    let second = try await client.run(["up", "--detach"])
    #expect(second.exitCode != 0)
    #expect(second.errors.contains(folder.path))
    let down = try await client.run(["down"])
    #expect(down.exitCode == 0, "\(down.errors)")
    #expect(try await client.run(["health"]).exitCode == 69)
  }
}
