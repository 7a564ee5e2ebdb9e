/// Publishers' tags out of lists and comma-separated text.
enum TagNames {
  static let nameBytesMax = 100
  static let countMax = 64

  static func cleaned(_ values: [String]) -> [String] {
    var tags: [String] = []
    var seen: Set<String> = []
    for value in values {
      for part in value.unicodeScalars.split(whereSeparator: isSeparator) {
        var tag = TextCleaning.collapsed(Substring(part))
        while tag.hasPrefix("#") { tag.removeFirst() }
        guard !tag.isEmpty, tag.utf8.count <= nameBytesMax, !tag.hasPrefix("http"), !isForMachines(tag),
          seen.insert(tag.lowercased()).inserted
        else { continue }
        tags.append(tag)
        if tags.count == countMax { return tags }
      }
    }
    return tags
  }

  /// The semicolon is also Greek's question mark (U+037E).
  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", "|", "、", "،", "\u{37E}": true
    default: false
    }
  }

  /// Tags with a name space ("Category: World") and keys of data bases are not meant for readers.
  private static func isForMachines(_ tag: String) -> Bool {
    if tag.contains(":") || tag.contains("_") { return true }
    return tag.utf8.count >= 32
      && tag.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D || ($0 >= 0x61 && $0 <= 0x66) }
  }
}
