import Foundation
import Testing

/// What a user gets who does something wrong: a clear line, an exit code that tells the truth, and a stack that goes on.
@Suite(.serialized) struct BadInputTests {
  @Test(arguments: ["newswire", "newswire-ingest", "newswire-enrich", "newswire-query", "newswire-web"])
  func unknownFlagIsAUsageError(program: String) async throws {
    let outcome = try await Program(name: program).run(["--no-such-flag"])
    #expect(outcome.exitCode == 64)
    #expect(outcome.errors.contains("--no-such-flag"))
    #expect(outcome.output.isEmpty)
  }

  @Test(arguments: ["newswire", "newswire-ingest", "newswire-enrich", "newswire-query", "newswire-web"])
  func helpGoesToStandardOutput(program: String) async throws {
    let outcome = try await Program(name: program).run(["--help"])
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.contains("USAGE"))
  }

  @Test func wrongSettingIsAConfigurationError() async throws {
    let program = Program(name: "newswire-ingest", environment: ["NEWSWIRE_LISTEN": "nonsense"])
    let outcome = try await program.run([])
    #expect(outcome.exitCode == 78)
    #expect(outcome.errors.contains("NEWSWIRE_LISTEN"))
  }

  @Test func nobodyThereIsUnreachable() async throws {
    let port = try FreePort.take(1)[0]
    let client = Program(name: "newswire", environment: ["NEWSWIRE_QUERY": "tcp://127.0.0.1:\(port)"])
    let outcome = try await client.run(["search", "anything", "--timeout", "1s"])
    #expect(outcome.exitCode == 69)
    #expect(outcome.errors.contains("tcp://127.0.0.1:\(port)"))
  }

  @Test func badFilesAreReportedOneByOne() async throws {
    try await Stack.run { stack in
      let folder = stack.folder.appending(path: "bad")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let files: [(String, Data)] = [
        ("empty.html", Data()),
        ("huge.html", Data(repeating: 0x61, count: 100 * 1_024 * 1_024)),
        ("good.html", Data(Self.page.utf8)),
      ]
      for (name, data) in files { try data.write(to: folder.appending(path: name)) }
      let outcome = try await stack.client.run(["send", folder.path, folder.path + "/missing.html", "--wait"])
      #expect(outcome.exitCode == 65, "\(outcome.output)\(outcome.errors)")
      for name in ["empty.html", "huge.html", "missing.html"] { #expect(outcome.errors.contains(name)) }
      #expect(outcome.output.contains("1 accepted"))
      let missing = try await stack.client.run(["send", folder.path + "/missing.html"])
      #expect(missing.exitCode == 66)
    }
  }

  @Test func whatIsNoArticleBecomesADeadLetterWithAReason() async throws {
    try await Stack.run { stack in
      let folder = stack.folder.appending(path: "odd")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data((0..<4_096).map { UInt8(truncatingIfNeeded: $0 &* 97) }).write(to: folder.appending(path: "binary.html"))
      try Data("<html><body><img src=x></body></html>".utf8).write(to: folder.appending(path: "wordless.html"))
      try Data(#"{"title":"Cut off","text":"It ends in the mid"#.utf8).write(to: folder.appending(path: "cut.jsonl"))
      _ = try await stack.client.run(["send", folder.path])
      try await stack.waitUntilDrained()
      let dead = try JSON.lines(try await stack.client.run(["dead", "list", "--json"]).output)
      #expect(!dead.isEmpty)
      #expect(dead.allSatisfy { $0.reason.string?.isEmpty == false })
      #expect(try await stack.program(.enrich).run(["health"]).exitCode == 0)
    }
  }

  @Test func aSecondInstanceIsToldSo() async throws {
    try await Stack.run { stack in
      let samePort = try await stack.program(.ingest).run([])
      #expect(samePort.exitCode != 0)
      #expect(!samePort.errors.isEmpty)
      var other = stack.program(.ingest)
      other.environment["NEWSWIRE_LISTEN"] = "tcp://127.0.0.1:\(try FreePort.take(1)[0])"
      let sameData = try await other.run([])
      #expect(sameData.exitCode != 0)
      #expect(sameData.errors.contains("queue.sqlite"))
      #expect(try await stack.program(.ingest).run(["health"]).exitCode == 0)
    }
  }

  @Test func garbageAndDroppedConnectionsAreSurvived() async throws {
    try await Stack.run { stack in
      for address in ["NEWSWIRE_INGEST", "NEWSWIRE_QUERY"] {
        let text = try #require(stack.environment[address])
        let port = try #require(UInt16(text.split(separator: ":").last ?? ""))
        try RawConnection.openAndDrop(port: port, times: 10_000)
        try RawConnection.send(Self.garbage, port: port)
      }
      for service in [Stack.Service.ingest, .query] {
        try await eventually("\(service) answers after the garbage") {
          try await stack.program(service).run(["health"]).exitCode == 0
        }
      }
    }
  }

  /// No SP header, half an SP header, an SP header with a length that lies, an SP header with noise.
  private static let garbage: [[UInt8]] = [
    Array("GET / HTTP/1.1\r\n\r\n".utf8),
    [0x00, 0x53, 0x50],
    [0x00, 0x53, 0x50, 0x00, 0x00, 0x30, 0x00, 0x00, 0x7F] + [UInt8](repeating: 0xFF, count: 7),
    [0x00, 0x53, 0x50, 0x00, 0x00, 0x30, 0x00, 0x00, 0, 0, 0, 0, 0, 0, 0, 8, 0x80, 0, 0, 1, 0xFF, 0xFF, 0xFF, 0xFF],
  ]

  private static let page = """
    <html lang="en"><head><title>Ferry back in service</title></head><body><article>
    <h1>Ferry back in service</h1>
    <p>The ferry between Skelmouth and the outer islands is back in service after nine days in the dry dock, the harbour
    master said on Monday, and the first crossing was full before the sun was up.</p>
    <p>Two engines were replaced. The island's shops, which had lived on what one fishing boat could carry, expect fresh
    bread, post and newspapers again from Tuesday, and the school will open a day later.</p>
    </article></body></html>
    """
}
