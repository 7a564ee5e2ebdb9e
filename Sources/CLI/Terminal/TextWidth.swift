import Publishing

/// How many columns of a terminal a text takes.
enum TextWidth {
  /// 0 for what only changes its neighbour, 2 for wide characters, else 1.
  static func columns(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.value < 0x300 { return first.value == 0xAD ? 0 : 1 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if character.unicodeScalars.contains(where: { $0.value == 0xFE0F }) { return 2 }
    return WideScalars.contain(first) ? 2 : 1
  }

  static func columns(_ text: some Sequence<Character>) -> Int { text.reduce(0) { $0 + columns($1) } }

  /// The longest beginning of `text` that fits, with "…" where something was left out.
  static func truncated(_ text: String, to width: Int) -> String {
    guard columns(text) > width else { return text }
    var result = ""
    var used = 0
    for character in text {
      let next = columns(character)
      guard used + next < width else { break }
      result.append(character)
      used += next
    }
    return result + "…"
  }

  /// `text` with spaces up to `width`.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - columns(text)))
  }
}
