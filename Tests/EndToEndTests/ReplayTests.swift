import Foundation
import Testing

/// `newswire-query replay`: what the quality bench measures by.
@Suite struct ReplayTests {
  private static let bridge = """
    The harbour board of Port Ellery will close its swing bridge for two years, the board said on Monday. Engineers found \
    cracks in the northern pier last autumn, and the bearings are worn. A ferry will carry people and bicycles meanwhile.
    """
  private static let match = """
    Skelmouth beat Lowmoor by three goals to one in the final of the coastal cup. The decisive goal came from a free kick in \
    the last minute, and nine thousand spectators sang until the lights went out.
    """

  private struct Row: Decodable {
    struct Similar: Decodable { var id: String }
    struct Standing: Decodable {
      var story: String
      var nearDuplicateGroup: String
    }
    var id: String?
    var story: String?
    var nearDuplicateGroup: String?
    var onArrival: Standing?
    var query: String?
    var hits: [Similar]?
  }

  private func replay(_ documents: [[String: String]], _ options: [String] = []) async throws -> [Row] {
    let input = try documents.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) + "\n" }.joined()
    let outcome = try await Program(name: "newswire-query").run(
      ["replay", "--jsonl"] + options, input: Data(input.utf8))
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try outcome.output.split(separator: "\n").map { try decoder.decode(Row.self, from: Data($0.utf8)) }
  }

  @Test func copiesStandWithTheirOriginalAndQueriesAreAnswered() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "newswire-replay-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let queries = folder.appending(path: "queries.jsonl")
    try #"{"id": "q", "text": "Which goal decided the final?"}"#.write(to: queries, atomically: true, encoding: .utf8)
    func document(_ id: String, _ title: String, _ text: String, _ hour: Int, _ source: String) -> [String: String] {
      ["id": id, "title": title, "text": text, "published_at": "2025-02-11T1\(hour):00:00Z", "source": source]
    }
    let rows = try await replay(
      [
        document("a", "Swing bridge to close", Self.bridge, 0, "ellery.example"),
        document("b", "Skelmouth wins the cup", Self.match, 1, "cup.example"),
        document("c", "Swing bridge to close", Self.bridge, 2, "coast.example"),
      ], ["--queries", queries.path])
    #expect(rows.compactMap(\.id) == ["a", "b", "c"])
    #expect(rows.prefix(3).map(\.nearDuplicateGroup) == ["a", "b", "a"])
    #expect(rows[0].story == rows[2].story && rows[0].story != rows[1].story)
    #expect(rows[0].onArrival?.nearDuplicateGroup == "a")
    #expect(rows.last?.query == "q" && rows.last?.hits?.first?.id == "b")
  }

  @Test func badQueriesAreNamed() async throws {
    let outcome = try await Program(name: "newswire-query").run(["replay", "--jsonl", "--queries", "/nowhere"])
    #expect(outcome.exitCode == 66 && outcome.errors.contains("/nowhere cannot be read (--queries)"))
  }
}
