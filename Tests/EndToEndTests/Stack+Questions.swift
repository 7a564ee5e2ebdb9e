import Foundation
import Testing

extension Stack {
  /// Every article of the archive, in the order in which they became visible.
  func export() async throws -> [JSON] {
    let outcome = try await client.run(["export"])
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
    return try JSON.lines(outcome.output)
  }

  /// Waits until nothing waits or is leased.
  func waitUntilDrained() async throws {
    try await eventually("the queue is empty", within: .seconds(120)) {
      let outcome = try await client.run(["queue", "--json"])
      guard outcome.exitCode == 0 else { return false }
      let stats = try JSON(parsing: outcome.output)
      return (stats.waiting.int ?? 0) + (stats.leased.int ?? 0) == 0
    } otherwise: {
      log(of: .ingest) + log(of: .enrich)
    }
  }

  /// The reply of a command that is asked for JSON and succeeds.
  func json(_ arguments: String...) async throws -> JSON {
    let outcome = try await client.run(arguments + ["--json"])
    try #require(outcome.exitCode == 0, "\(arguments): \(outcome.errors)")
    return try JSON(parsing: outcome.output)
  }
}
