import Foundation
import Testing

/// `docs/protocol.md`, as far as tests read it.
struct ProtocolDocument {
  private let lines: [String]

  init() throws {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let text = try String(contentsOf: root.appending(path: "docs/protocol.md"), encoding: .utf8)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The bytes of a worked example: of each line what stands before the comment.
  func example(_ name: String) throws -> [UInt8] {
    let start = try #require(lines.firstIndex(of: "<!-- example: \(name) -->"))
    let block = lines[(start + 2)...].prefix { $0 != "```" }
    return try block.flatMap { line in
      try line.prefix(50).split(separator: " ").map { try #require(UInt8($0, radix: 16)) }
    }
  }

  /// The rows of a table, without its head: the cells with their code marks taken off.
  func table(_ name: String) throws -> [[String]] {
    let start = try #require(lines.firstIndex(of: "<!-- \(name) -->"))
    return lines[(start + 3)...].prefix { $0.hasPrefix("|") }.map { row in
      row.split(separator: "|").map { $0.replacing("`", with: "").trimmingCharacters(in: .whitespaces) }
    }
  }
}
