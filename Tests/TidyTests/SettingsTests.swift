import Testing

/// A setting that the check of configuration files does not know could not be used in one, and one that the operators' page
/// does not list is not found.
@Suite struct SettingsTests {
  @Test func everySettingIsKnownAndDescribed() throws {
    let sources = try Repository.swiftFiles(in: ["Sources"])
    let known = try #require(sources.first { $0.path.hasSuffix("KnownSettings.swift") })
    let page = try #require(try Repository.files(["md"], in: ["docs"]).first { $0.path == "docs/operations.md" })
    let rows = page.lines.filter { $0.hasPrefix("| `") }
    let keys = sources.flatMap { Self.keys(in: $0.lines.joined(separator: "\n")) }
    #expect(keys.count >= 20)
    for key in Set(keys).subtracting(["endpoint"]) {
      #expect(known.lines.contains { $0.contains("\"\(key)\"") }, "\(key) is missing in \(known.path)")
      #expect(rows.contains { $0.hasPrefix("| `\(key)` |") }, "\(key) is missing in the table of \(page.path)")
    }
  }

  /// `Setting<Int>.number("depthMax", …)`, `Setting<String>("data", …)`, `settings.value(.number("workers", …))`.
  private static func keys(in text: String) -> [String] {
    let declaration = /(?:Setting<[^()"]*>(?:\.\w+)?|Setting<Address> \{\s*\.address|value\(\.\w+)\(\s*"(\w+)"/
    return text.matches(of: declaration).map { String($0.1) }
  }
}
