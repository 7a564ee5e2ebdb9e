/// Facts of a block that is no YAML, by lines of "name: value"; what is indented, or looks like a collection, is passed over. A block
/// with a line of prose is none.
enum FactLines {
  /// The most facts that are kept.
  private static let factsMax = 64

  /// The values by name in lower case.
  static func read(_ text: String) -> [String: [String]] {
    var facts: [String: [String]] = [:]
    for line in text.split(whereSeparator: \.isNewline) where facts.count < factsMax {
      guard let first = line.first, !first.isWhitespace, !"-#]}".contains(first) else { continue }
      guard let colon = line.firstIndex(of: ":"), line[..<colon].utf8.allSatisfy(isNameByte), colon > line.startIndex
      else { return [:] }
      let value = unquoted(TextCleaning.collapsed(line[line.index(after: colon)...]))
      guard let start = value.first, !"[{&*!|>%@".contains(start) else { continue }
      let name = line[..<colon].lowercased()
      facts[name] = facts[name] ?? [value]
    }
    return facts
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(Ascii.lowercased(byte)) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  /// Without the quotation marks at both ends, or at the one that has one.
  private static func unquoted(_ text: String) -> String {
    var value = text[...]
    if let mark = value.first, mark == "\"" || mark == "'" {
      value = value.dropFirst()
      if value.last == mark { value = value.dropLast() }
    }
    return String(value)
  }
}
