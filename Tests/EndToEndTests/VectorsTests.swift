import Foundation
import Testing

/// Vectors by one setting: the flag, or the environment.
@Suite struct VectorsTests {
  private static let model = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "EnrichmentTests/Vectors/Models/tiny.nwvector").path
  private static let document = Data(#"{"id": "1", "title": "Ice", "text": "The ferry stopped because of ice."}"#.utf8)

  private func vectors(_ arguments: [String], _ environment: [String: String] = [:]) async throws -> Program.Outcome {
    try await Program(name: "newswire-enrich", environment: environment)
      .run(["run", "--jsonl"] + arguments, input: Self.document)
  }

  @Test func articlesHaveVectorsWhenAModelIsNamed() async throws {
    let byFlag = try await vectors(["--vector-model", Self.model])
    #expect(byFlag.exitCode == 0 && byFlag.output.contains(#""vector":{"model":"tiny""#), "\(byFlag.errors)")
    #expect(try await vectors([], ["NEWSWIRE_VECTOR_MODEL": Self.model]).output == byFlag.output)
    #expect(try await !vectors([], ["NEWSWIRE_VECTOR_MODEL": ""]).output.contains("vector"))
  }

  @Test func aFileThatIsNoModelEndsTheProgramAtOnce() async throws {
    for path in ["/nowhere/model", #filePath] {
      let run = try await vectors(["--vector-model", path])
      #expect(run.exitCode == 78 && run.errors.contains("\(path) is no model for vectors"), "\(run.errors)")
      let worker = try await Program(name: "newswire-enrich").run(["--vector-model", path])
      #expect(worker.exitCode == 78 && worker.errors.contains("--vector-model"), "\(worker.errors)")
    }
    let missing = try await vectors(["--steps", "vector"])
    #expect(missing.exitCode == 64 && missing.errors.contains("needs --vector-model"))
  }
}
