/// Finds functions by the shape that swift-format gives them: a body ends where its own indentation comes back.
enum Functions {
  struct Function: Equatable {
    var line: Int
    var length: Int
  }

  private static let modifiers: Set<String> = [
    "public", "internal", "private", "fileprivate", "package", "static", "class", "mutating", "nonmutating", "override",
    "final", "required", "convenience", "consuming", "borrowing", "isolated", "nonisolated", "@inlinable", "@Test",
    "@discardableResult", "@inline(__always)", "@MainActor", "@Sendable",
  ]

  static func find(in lines: [String]) -> [Function] {
    lines.indices.compactMap { start in
      guard isDeclaration(lines[start]) else { return nil }
      let indent = indentation(lines[start])
      for index in lines.indices[start...] {
        let line = lines[index]
        let text = line.drop { $0 == " " }
        guard !text.isEmpty else { continue }
        if index == start, text.hasSuffix("}"), text.contains("{") { return Function(line: start + 1, length: 1) }
        guard index > start, indentation(line) <= indent else { continue }
        if text.hasPrefix("}"), indentation(line) == indent {
          return Function(line: start + 1, length: index - start + 1)
        }
        // What goes on with the signature: the closing parenthesis, a where clause, a brace alone.
        if text.hasPrefix(")") || text.hasPrefix("where") || text == "{" { continue }
        return nil
      }
      return nil
    }
  }

  private static func isDeclaration(_ line: String) -> Bool {
    for word in line.split(separator: " ") {
      if modifiers.contains(String(word)) || word.hasPrefix("@") { continue }
      return word == "func" || word.hasPrefix("init(") || word.hasPrefix("init?(") || word.hasPrefix("init<")
        || word == "deinit" || word.hasPrefix("subscript")
    }
    return false
  }

  private static func indentation(_ line: String) -> Int { line.prefix { $0 == " " }.count }
}
