import Foundation
import Testing

/// What somebody knows better of a source: set at the registry, seen in the archive, kept over kills, and taken back.
@Suite(.serialized) struct SourceEditTests {
  @Test func anEditReachesTheRanksAndOutlivesWhoCarriesIt() async throws {
    try await Stack.run { stack in
      let line = #"{"url":"https://tide.example/pier","title":"The pier opens","text":"The pier opened on Monday."}"#
      #expect(try await stack.client.run(["send", "-", "--wait"], input: Data(line.utf8)).exitCode == 0)
      let found = try await source(stack)
      _ = try await stack.json("source", "set", "tide.example", "--name", "The Tide", "--country", "NO")
      try await eventually("the ranks have the edit") { try await source(stack) == ["The Tide", "NO"] }

      // What was set while nobody could carry it on arrives once somebody can.
      try await stack.kill(.enrich)
      _ = try await stack.json("source", "set", "tide.example", "--name", "Tide and Time", "--clear", "country")
      try await stack.kill(.ingest)
      try await stack.start([.ingest, .enrich])
      try await eventually("the ranks have the later edit") {
        try await source(stack) == ["Tide and Time", found[1]]
      }

      _ = try await stack.json("source", "set", "tide.example", "--clear", "name")
      try await eventually("the ranks have what was found again") { try await source(stack) == found }
    }
  }

  /// Its name and country among the ranks.
  private func source(_ stack: Stack) async throws -> [String] {
    let sources = try await stack.json("sources").sources.array
    let source = try #require(sources.first { $0.source.id.string == "tide.example" }).source
    return [source.name.string ?? "", source.country.string ?? ""]
  }
}
