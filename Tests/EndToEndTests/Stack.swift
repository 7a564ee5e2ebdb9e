import Foundation
import Synchronization
import Testing

/// The services as processes of their own, on free ports of the loopback and a folder of their own.
final class Stack: Sendable {
  /// One service, in the words of the command line.
  enum Service: String, Sendable, CaseIterable {
    case ingest = "newswire-ingest"
    case query = "newswire-query"
    case enrich = "newswire-enrich"
    case web = "newswire-web"

    /// What most tests need.
    static let usual: [Service] = [.ingest, .query, .enrich]
  }

  private struct Running {
    var process: Process
    var exit: ExitSignal
  }

  let folder: URL
  let environment: [String: String]
  private let running = Mutex<[Service: Running]>([:])

  /// - Parameter settings: more of the environment.
  private init(_ settings: [String: String]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "newswire-e2e-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let ports = try FreePort.take(5)
    environment = [
      "NEWSWIRE_INGEST": "tcp://127.0.0.1:\(ports[0])",
      "NEWSWIRE_QUERY": "tcp://127.0.0.1:\(ports[1])",
      "NEWSWIRE_WORKER": "tcp://127.0.0.1:\(ports[2])",
      "NEWSWIRE_READER": "tcp://127.0.0.1:\(ports[3])",
      "NEWSWIRE_HTTP": "127.0.0.1:\(ports[4])",
      "NEWSWIRE_QUEUE": "sqlite:\(folder.path)/queue.sqlite",
      "NEWSWIRE_ARCHIVE": "sqlite:\(folder.path)/archive.sqlite",
      "NEWSWIRE_LEASE_SECONDS": "3",
      "NO_COLOR": "1",
    ].merging(settings) { $1 }
  }

  /// A stack for one test: started, lent, and taken down whatever comes of it.
  ///
  /// - Parameter services: those that run when the test begins.
  static func run(
    _ settings: [String: String] = [:], starting services: [Service] = Service.usual,
    _ body: (Stack) async throws -> Void
  ) async throws {
    let stack = try Stack(settings)
    do {
      try await stack.start(services)
      try await body(stack)
    } catch {
      await stack.tearDown()
      throw error
    }
    await stack.tearDown()
  }

  /// The client, pointed at this stack.
  var client: Program { Program(name: "newswire", environment: environment) }

  /// A service's program, with its listen address.
  func program(_ service: Service) -> Program {
    let listen =
      switch service {
      case .ingest: environment["NEWSWIRE_INGEST"]
      case .query: environment["NEWSWIRE_QUERY"]
      case .enrich: environment["NEWSWIRE_WORKER"]
      case .web: environment["NEWSWIRE_READER"]
      }
    return Program(name: service.rawValue, environment: environment.merging(["NEWSWIRE_LISTEN": listen ?? ""]) { $1 })
  }

  /// Starts services and waits until each says that it is healthy.
  func start(_ services: [Service] = Service.usual) async throws {
    for service in services { try launch(service) }
    for service in services { try await waitUntilHealthy(service) }
  }

  /// The operating system's kill -9: no handler runs, nothing is flushed.
  func kill(_ service: Service) async throws {
    let running = try #require(running.withLock { $0.removeValue(forKey: service) })
    Foundation.kill(running.process.processIdentifier, SIGKILL)
    _ = await running.exit.wait()
  }

  /// SIGTERM, and the exit code.
  func stop(_ service: Service) async throws -> Int32 {
    let running = try #require(running.withLock { $0.removeValue(forKey: service) })
    running.process.terminate()
    return await running.exit.wait()
  }

  /// Ends whatever still runs and removes the folder.
  private func tearDown() async {
    for service in Service.allCases where running.withLock({ $0[service] != nil }) { try? await kill(service) }
    try? FileManager.default.removeItem(at: folder)
  }

  /// What a service has written to its log so far.
  func log(of service: Service) -> String {
    (try? String(contentsOf: logFile(of: service), encoding: .utf8)) ?? ""
  }

  private func logFile(of service: Service) -> URL { folder.appending(path: "\(service.rawValue).log") }

  private func launch(_ service: Service) throws {
    let process = program(service).process([])
    if !FileManager.default.fileExists(atPath: logFile(of: service).path) {
      _ = FileManager.default.createFile(atPath: logFile(of: service).path, contents: nil)
    }
    let log = try FileHandle(forWritingTo: logFile(of: service))
    try log.seekToEnd()
    process.standardError = log
    process.standardOutput = log
    let exit = ExitSignal()
    process.terminationHandler = { exit.fulfil(with: $0.terminationStatus) }
    try Program.starting.withLock { _ in try process.run() }
    running.withLock { $0[service] = Running(process: process, exit: exit) }
  }

  private func waitUntilHealthy(_ service: Service) async throws {
    try await eventually("\(service.rawValue) is healthy") {
      try await self.program(service).run(["health"]).exitCode == 0
    } otherwise: {
      self.log(of: service)
    }
  }
}

/// Waits until a condition holds, at most a minute: long enough for a loaded machine, and never what a test measures.
func eventually(
  _ what: String, within limit: Duration = .seconds(60), _ condition: () async throws -> Bool,
  otherwise explain: () async throws -> String = { "" }
) async throws {
  let deadline = ContinuousClock.now + limit
  while ContinuousClock.now < deadline {
    if try await condition() { return }
    try await Task.sleep(for: .milliseconds(100))
  }
  let explanation = try await explain()
  Issue.record("after \(limit) still not so: \(what)\n\(explanation)")
  throw CancellationError()
}
