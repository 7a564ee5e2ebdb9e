internal import Yams

/// The plain facts of a YAML mapping: texts, and lists of texts.
enum YAMLFacts {
  /// Levels of nesting in a line that cost a parser stack.
  private static let bracketsMax = 200
  private static let indicatorsMax = 16
  /// The most values of a list.
  private static let listMax = 100

  /// A mapping that is none, or would take more than reading to read (aliases, deep nesting), is read line by line: many
  /// are written by hand, with a colon in a title.
  static func read(_ text: String) -> [String: [String]] {
    guard isPlain(text), let root = try? Yams.compose(yaml: text), case .mapping(let mapping) = root else {
      return FactLines.read(text)
    }
    var facts: [String: [String]] = [:]
    for (key, value) in mapping {
      guard let name = key.scalar?.string.lowercased() else { continue }
      let texts = self.texts(value)
      if !texts.isEmpty { facts[name] = texts }
    }
    return facts
  }

  private static func texts(_ node: Node) -> [String] {
    switch node {
    case .scalar(let scalar): scalar.string.isEmpty || scalar.string == "null" ? [] : [scalar.string]
    case .sequence(let sequence): sequence.prefix(listMax).compactMap { $0.scalar?.string ?? name($0) }
    case .mapping: name(node).map { [$0] } ?? []
    case .alias: []
    }
  }

  /// "name" of an author that is a mapping.
  private static func name(_ node: Node) -> String? {
    guard case .mapping(let mapping) = node else { return nil }
    return mapping.first { ["name", "title", "url"].contains($0.key.scalar?.string ?? "") }?.value.scalar?.string
  }

  /// Nested collections cost the parser stack, and aliases can stand for more than there is room for.
  private static func isPlain(_ text: String) -> Bool {
    guard text.utf8.count(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }) <= bracketsMax else {
      return false
    }
    return text.split(whereSeparator: \.isNewline).allSatisfy { line in
      let words = line.split(separator: " ", maxSplits: indicatorsMax + 1)
      let indicators = words.prefix { ["-", "?", ":"].contains($0) }.count
      let hasAlias = line.split(whereSeparator: { " ,[]{}".contains($0) }).contains {
        $0.hasPrefix("*") || $0.hasPrefix("&")
      }
      return indicators <= indicatorsMax && !hasAlias
    }
  }
}
