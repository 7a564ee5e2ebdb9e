/// The plain facts at the head of TOML: strings, dates and lists of strings, up to the first table.
enum TOMLFacts {
  static func read(_ text: String) -> [String: [String]] {
    var facts: [String: [String]] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      let line = TextCleaning.collapsed(line)
      if line.hasPrefix("[") { break }
      guard !line.hasPrefix("#"), let equals = line.firstIndex(of: "=") else { continue }
      let name = TextCleaning.collapsed(line[..<equals]).replacing("\"", with: "").lowercased()
      let values = self.values(TextCleaning.collapsed(line[line.index(after: equals)...]))
      if !name.isEmpty, !values.isEmpty { facts[name] = values }
    }
    return facts
  }

  /// The strings in quotation marks; a value without any is itself one.
  private static func values(_ text: String) -> [String] {
    guard text.contains(where: { $0 == "\"" || $0 == "'" }) else {
      let value = text.prefix { $0 != "#" }
      return value.isEmpty || value.hasPrefix("[") ? [] : [TextCleaning.collapsed(value)]
    }
    var values: [String] = []
    var current = ""
    var quote: Character?
    var isEscaped = false
    for character in text {
      if isEscaped {
        current.append(character == "n" ? " " : character)
        isEscaped = false
      } else if let open = quote {
        if character == "\\", open == "\"" {
          isEscaped = true
        } else if character == open {
          if !current.isEmpty { values.append(current) }
          (current, quote) = ("", nil)
        } else {
          current.append(character)
        }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == "#" {
        break
      }
    }
    return values
  }
}
