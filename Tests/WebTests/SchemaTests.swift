import TestKit
import Testing

@testable import Web

/// Every answer of the API is as its document says.
@Suite struct SchemaTests {
  @Test func answersAreAsTheDocumentSays() async throws {
    try await WebWorld.run(WebWorld.articles) { world in
      let document = WellFormed.members(await world.get("/api/v1/openapi.json").body)
      let components = document["components"] as? [String: Any]
      let schemas = try #require(components?["schemas"] as? [String: [String: Any]])
      let id = ArticleSamples.identifier(1)
      for (path, schema) in [
        ("headlines", "HeadlinesResponse"), ("articles/\(id)", "GetResponse"),
        ("articles/\(id)/similar", "SimilarResponse"),
        ("stories/\(id)", "StoryResponse"), ("search?q=europe&facets=1", "SearchResponse"),
        ("sources", "SourcesResponse"), ("trends", "TrendsResponse"), ("archive", "ArchiveStatsResponse"),
        ("search?limit=x", "Error"),
      ] {
        let answer = WellFormed.members(await world.get("/api/v1/" + path).body)
        #expect(!answer.isEmpty, "\(path)")
        let reference = ["$ref": "#/components/schemas/\(schema)"]
        #expect(fault(answer, reference, schemas) == nil, "\(path): \(fault(answer, reference, schemas) ?? "")")
      }
      #expect(fault(["nonsense": 1], ["$ref": "#/components/schemas/SearchResponse"], schemas) != nil)
    }
  }

  /// Where a value is not as a schema says; nothing when it is. As much of JSON Schema as the document uses.
  private func fault(_ value: Any, _ schema: [String: Any], _ all: [String: [String: Any]]) -> String? {
    if let reference = schema["$ref"] as? String {
      let name = String(reference.split(separator: "/").last ?? "")
      guard let target = all[name] else { return "no schema \(name)" }
      return fault(value, target, all).map { "\(name).\($0)" }
    }
    switch schema["type"] as? String {
    case "object":
      guard let members = value as? [String: Any] else { return "no object" }
      let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
      for (key, member) in members {
        guard let inner = properties[key] else { return "\(key) is not described" }
        if let fault = fault(member, inner, all) { return "\(key): \(fault)" }
      }
      return nil
    case "array":
      guard let elements = value as? [Any], let items = schema["items"] as? [String: Any] else { return "no array" }
      return elements.lazy.compactMap { fault($0, items, all) }.first
    case "string": return value is String ? nil : "no text: \(value)"
    case "integer": return value is Int ? nil : "no whole number: \(value)"
    case "number": return value is Double ? nil : "no number: \(value)"
    case "boolean": return value is Bool ? nil : "no truth value: \(value)"
    default: return nil
    }
  }
}
