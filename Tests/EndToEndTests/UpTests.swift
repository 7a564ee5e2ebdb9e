import Foundation
import Testing

/// `newswire up`: the whole stack by one command, as a user without a container engine runs it.
@Suite(.serialized) struct UpTests {
  @Test func upServesAndDownStopsIt() async throws {
    try await withClient { client, folder in
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

  @Test func theConfigurationReachesTheServicesAndWhatAKilledSupervisorLeavesIsNamed() async throws {
    try await withClient { client, folder in
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let file = folder.appending(path: "newswire.json")
      try Data(#"{"ingest": {"depthMax": 77}}"#.utf8).write(to: file)
      let up = try await client.run(["up", "--detach", "--config", file.path])
      #expect(up.exitCode == 0, "\(up.errors)")
      let queue = try JSON(parsing: try await client.run(["queue", "--json"]).output)
      #expect(queue.depthMax.string == "77")

      let stack = try JSON(parsing: try await client.run(["status", "--json"]).output).stack
      let supervisor = try #require(stack.processID.int)
      kill(Int32(supervisor), SIGKILL)
      try await eventually("the supervisor is gone") { kill(Int32(supervisor), 0) != 0 }
      let status = try await client.run(["status"])
      #expect(status.exitCode == 69)
      #expect(status.output.contains("healthy"))
      #expect(status.errors.contains("ingest, query, enrich-1, web still run"))
      #expect(status.errors.contains("newswire down"))
      #expect(try await client.run(["down"]).exitCode == 0)
      #expect(try await client.run(["health"]).exitCode == 69)
    }
  }

  @Test func aTerminalThatIsClosedStopsTheStack() async throws {
    try await withClient { client, _ in
      let process = client.process(["up"])
      let exit = ExitSignal()
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      process.terminationHandler = { exit.fulfil(with: $0.terminationStatus) }
      try Program.starting.withLock { _ in try process.run() }
      try await eventually("the stack is healthy") { try await client.run(["status"]).exitCode == 0 }
      kill(process.processIdentifier, SIGHUP)
      #expect(await exit.wait() == 0)
      #expect(try await client.run(["health"]).exitCode == 69)
    }
  }

  private func withClient(_ body: (Program, URL) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "newswire-up-\(UUID().uuidString)")
    // The workers and what serves pages listen on the ports after query's.
    let ports = try FreePort.take(6)
    let client = Program(
      name: "newswire",
      environment: [
        "NEWSWIRE_DATA": folder.path,
        "NEWSWIRE_INGEST": "tcp://127.0.0.1:\(ports[0])",
        "NEWSWIRE_QUERY": "tcp://127.0.0.1:\(ports[1])",
        "NEWSWIRE_HTTP": "127.0.0.1:\(ports[5])",
      ])
    do {
      try await body(client, folder)
    } catch {
      _ = try? await client.run(["down"])
      try? FileManager.default.removeItem(at: folder)
      throw error
    }
    _ = try? await client.run(["down"])
    try? FileManager.default.removeItem(at: folder)
  }
}
