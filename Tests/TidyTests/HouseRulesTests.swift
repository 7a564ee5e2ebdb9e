import Testing

/// The rules of the house that a program can check.
@Suite struct HouseRulesTests {
  static let fileLinesMax = 500
  static let functionLinesMax = 70
  static let executableLinesMax = 60
  /// Put together here so that this file does not break its own rule.
  static let postponed = ["TO" + "DO", "FIX" + "ME", "XX" + "X:"]

  @Test func filesAreShort() throws {
    for file in try Repository.swiftFiles() {
      #expect(file.lines.count <= Self.fileLinesMax + 1, "\(file.path) has \(file.lines.count) lines")
    }
  }

  @Test func functionsAreShort() throws {
    for file in try Repository.swiftFiles() {
      for function in Functions.find(in: file.lines) where function.length > Self.functionLinesMax {
        Issue.record("\(file.path):\(function.line) is a function of \(function.length) lines")
      }
    }
  }

  @Test func functionsAreFound() {
    let lines = [
      "struct A {", "  func short() {}", "", "  public static func long(", "    a: Int", "  ) -> Int {", "    a",
      "  }", "  init?(b: Int) {", "    if b > 0 {", "    }", "  }", "}", "protocol P {", "  func none()", "}",
    ]
    #expect(
      Functions.find(in: lines) == [
        Functions.Function(line: 2, length: 1), Functions.Function(line: 4, length: 5),
        Functions.Function(line: 9, length: 4),
      ])
  }

  @Test func executablesAreShells() throws {
    let files = try Repository.swiftFiles(in: ["Sources"]).filter { $0.path.hasPrefix("Sources/newswire") }
    #expect(!files.isEmpty)
    for (folder, files) in Dictionary(grouping: files, by: \.folder) {
      let count = files.reduce(0) { $0 + $1.lines.count - 1 }
      #expect(count <= Self.executableLinesMax, "\(folder) has \(count) lines")
    }
  }

  @Test func nothingIsPostponed() throws {
    let folders = ["Sources", "Tests", "Tools", "Protos", "docs", "deploy", "Benchmarks", "FuzzTesting"]
    let endings: Set<String> = ["swift", "h", "c", "cpp", "sh", "py", "proto", "md", "yml", "txt"]
    for file in try Repository.files(endings, in: folders) {
      for (index, line) in file.lines.enumerated() where Self.postponed.contains(where: { line.contains($0) }) {
        Issue.record("\(file.path):\(index + 1) postpones something: \(line)")
      }
    }
  }

  @Test func dangerIsExplained() throws {
    let banned = ["try" + "! ", " as" + "! "]
    let explained = ["@unchecked" + " Sendable", "nonisolated" + "(unsafe)"]
    for file in try Repository.swiftFiles() {
      for (index, line) in file.lines.enumerated() where !line.drop(while: { $0 == " " }).hasPrefix("//") {
        let place = "\(file.path):\(index + 1)"
        #expect(!banned.contains { line.contains($0) }, "\(place) may trap: \(line)")
        guard explained.contains(where: { line.contains($0) }) else { continue }
        #expect(line.contains("// "), "\(place) does not say on its line why it is safe: \(line)")
      }
    }
  }

  /// A unit test that sleeps is slow on a fast machine and fails on a slow one.
  @Test func unitTestsDoNotSleep() throws {
    let allowed = ["Tests/IntegrationTests", "Tests/FaultTests", "Tests/EndToEndTests"]
    for file in try Repository.swiftFiles(in: ["Tests"]) where !allowed.contains(where: { file.path.hasPrefix($0) }) {
      for (index, line) in file.lines.enumerated() {
        let sleeps = ["Task." + "sleep", "usleep" + "(", "Thread." + "sleep"].contains { line.contains($0) }
        #expect(!sleeps, "\(file.path):\(index + 1) sleeps: \(line)")
      }
    }
  }
}
