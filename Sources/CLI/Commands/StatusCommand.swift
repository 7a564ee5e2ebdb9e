import ArgumentParser
import Foundation
import Models
import NNG
import Operations
import Wire

struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Show the stack of this machine: processes, health, queue, archive.",
    discussion: """
      Exit code 0 when everything is healthy, 69 otherwise.

      Examples:
        newswire status
        newswire status --json
      """)

  private static let probeTimeout = Duration.seconds(2)

  @OptionGroup var stack: StackOptions
  @Flag(name: .long, help: "Print JSON: {\"stack\":…,\"supervised\":…,\"healthy\":[…],\"queue\":…,\"archive\":…}.")
  var json = false

  func run() async throws {
    let settings = try await stack.settings()
    let layout = try stack.layout(settings)
    guard let read = StackState.read(layout), read.isSupervised || !read.living.isEmpty else {
      throw ProgramFailure(.unavailable, "no stack runs in \(layout.folder) — start one with `newswire up --detach`")
    }
    let isSupervised = read.isSupervised
    let state = isSupervised ? read : read.withoutTheDead
    let health = await health(of: state, try settings.probeTLS())
    try await show(state, health, isSupervised: isSupervised)
    guard isSupervised else { throw StackTexts.orphaned(state) }
    guard health.isEmpty else {
      throw ProgramFailure(.unavailable, "not healthy: " + health.keys.sorted().joined(separator: ", "))
    }
    guard state.isReady else { throw ProgramFailure(.unavailable, "the stack is starting — ask again in a moment") }
  }

  /// What is wrong with whom.
  private func health(of state: StackState, _ tls: TLSOptions) async -> [String: String] {
    var health: [String: String] = [:]
    for child in state.children {
      do throws(ProgramFailure) {
        guard let address = Address(settingText: child.address) else { continue }
        _ = try await HealthProbe.check(address.dialable, tls: tls, timeout: Self.probeTimeout)
      } catch {
        health[child.name] = error.message
      }
    }
    return health
  }

  private func show(_ state: StackState, _ sick: [String: String], isSupervised: Bool) async throws {
    let queue = try? await call(.ingest, state.ingest, IngestMethods.queueStats, QueueStatsRequest())
    let archive = try? await call(.query, state.query, QueryMethods.archiveStats, ArchiveStatsRequest())
    let console = Console(color: .never, environment: [:])
    guard !json else {
      let healthy = state.children.map(\.name).filter { sick[$0] == nil }.map { JSONText.quoted($0) }
      var parts = [
        "\"stack\":\(state.json)", "\"supervised\":\(isSupervised)", "\"healthy\":[\(healthy.joined(separator: ","))]",
      ]
      if let queue { parts.append("\"queue\":\(try WireJSON.encode(queue))") }
      if let archive { parts.append("\"archive\":\(try WireJSON.encode(archive))") }
      return try console.write("{\(parts.joined(separator: ","))}\n")
    }
    var text = StackTexts.processes(state) { sick[$0.name] == nil ? "  healthy" : "  NOT HEALTHY" }
    if let queue { text += "\n" + StatusTexts.queue(queue) }
    if let archive {
      let counts =
        "\(ReadingForms.count(archive.articles, "article")), \(ReadingForms.count(archive.sources, "source"))"
      text += "\narchive   \(counts), \(ReadingForms.bytes(archive.storeBytes))\n"
    }
    try console.write(text)
  }

  private func call<Request: WireMessage, Response: WireMessage>(
    _ destination: Destination, _ endpoint: String, _ method: Wire.Method<Request, Response>, _ request: Request
  ) async throws -> Response {
    let session = try await Session(
      endpoint: endpoint, timeout: Self.probeTimeout.settingText, config: stack.config)
    do {
      let response = try await session.call(destination, method, request)
      await session.close()
      return response
    } catch {
      await session.close()
      throw error
    }
  }
}
