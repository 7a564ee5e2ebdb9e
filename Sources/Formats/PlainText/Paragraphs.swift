import Models

/// Paragraphs out of lines.
enum Paragraphs {
  /// A headline is not longer.
  static let titleCharactersMax = 160

  /// Lines between empty lines make a paragraph. A text that has no empty line has a paragraph a line.
  static func blocks(_ lines: some Collection<Substring>) -> [ParsedBlock] {
    let texts = lines.map { TextCleaning.collapsed($0) }
    let trimmed = texts.drop { $0.isEmpty }
    let hasEmptyLines = trimmed.lastIndex { !$0.isEmpty }.map { trimmed[...$0].contains("") } ?? false
    guard hasEmptyLines else { return texts.filter { !$0.isEmpty }.map(block) }
    return texts.split(separator: "").flatMap(blocks(ofGroup:))
  }

  /// A group of lines is one paragraph, but every line that begins with a bullet begins a list item.
  private static func blocks(ofGroup lines: ArraySlice<String>) -> [ParsedBlock] {
    var texts: [String] = []
    for line in lines {
      if texts.isEmpty || isBullet(line) { texts.append(line) } else { texts[texts.count - 1] += " " + line }
    }
    return texts.map(block)
  }

  private static func block(_ text: String) -> ParsedBlock {
    isBullet(text) ? ParsedBlock(.listItem, String(text.dropFirst(2))) : ParsedBlock(.paragraph, text)
  }

  private static func isBullet(_ line: String) -> Bool {
    ["- ", "* ", "• "].contains { line.hasPrefix($0) && line.count > 2 }
  }
}
