/// Names out of bylines.
enum AuthorNames {
  /// A longer text is no name, in bytes.
  static let nameBytesMax = 100
  static let countMax = 32

  /// A text with so many digits is a date.
  static let digitsMax = 4

  /// What stands in front of a name in a line for readers.
  static let leads = [
    "by ", "von ", "par ", "por ", "di ", "door ", "av ", "af ", "written by ", "autor: ", "author: ", "von: ", "by: ",
    "text: ", "text von ",
  ]
  /// What stands behind a name in Korean and Chinese: reporter, correspondent, editor.
  private static let offices = [" 기자", " 특파원", " 선임기자", " 논설위원", "记者", "記者"]
  private static let separators = [
    " and ", " und ", " et ", " y ", " e ", " en ", " och ", " og ", " & ", ";", " / ", "|",
  ]
  /// What a credit for a picture begins with.
  private static let pictures = ["image", "photo", "picture", "foto", "bild", "getty"]
  private static let noNames: Set<String> = [
    "admin", "editor", "staff", "redaktion", "redaction", "author", "unknown", "null",
  ]

  /// The names without "By", addresses, repeats and the site's own name.
  static func cleaned(_ values: [String], site: [String]) -> [String] {
    let sites = Set(site.map { $0.lowercased() })
    var names: [String] = []
    for value in values {
      for part in split(value) {
        let name = trimmed(part)
        let lower = name.lowercased()
        guard !name.isEmpty, name.utf8.count <= nameBytesMax, !lower.hasPrefix("http"), !lower.contains("@"),
          !lower.contains("www."),
          !pictures.contains(where: { lower.hasPrefix($0) }),
          !noNames.contains(lower), name.contains(where: \.isLetter),
          name.count(where: \.isNumber) < digitsMax,
          !names.contains(where: { $0.lowercased() == lower })
        else { continue }
        if sites.contains(lower), values.count > 1 { continue }
        names.append(name)
        if names.count == countMax { return names }
      }
    }
    return names
  }

  /// True for the site's own name or address in the place of a person's.
  static func isSite(_ name: String, _ sites: [String]) -> Bool {
    let text = TitleText.letters(name)
    return text.isEmpty || name.contains("www.") || (name.contains(".") && !name.contains(" "))
      || sites.contains { TitleText.letters($0) == text }
  }

  private static func split(_ value: String) -> [String] {
    var parts = [value]
    // Few names hold a separator, and splitting is slow. A question mark of Greek is taken for a semicolon.
    for separator in separators where separator == ";" || ByteSearch.contains(separator, value) {
      parts = parts.flatMap { $0.split(separator: separator, omittingEmptySubsequences: true).map(String.init) }
    }
    return parts.flatMap { part -> [String] in
      let pieces = part.split(separator: ",").map { TextCleaning.collapsed($0) }
      // "Anna Berg, Political Editor" is one person, "Anna Berg, Tom Hale" are two.
      return pieces.dropFirst().allSatisfy { (2...4).contains($0.split(separator: " ").count) && !isOffice($0) }
        ? pieces : Array(pieces.prefix(1))
    }
  }

  private static func isOffice(_ text: String) -> Bool {
    let lower = text.lowercased()
    return [
      "editor", "correspondent", "reporter", "writer", "news", "redakteur", "chief", "contributor", "media", "times",
    ]
    .contains { lower.contains($0) }
  }

  private static let edges: Set<Character> = [
    ",", ".", ":", "-", "–", "—", "·", "•", "|", "(", ")", "*", "\"", " ",
  ]

  private static func trimmed(_ text: String) -> String {
    var name = TextCleaning.collapsed(text)
    let lower = name.lowercased()
    for lead in leads where lower.hasPrefix(lead) {
      name = TextCleaning.collapsed(name.dropFirst(lead.count))
      break
    }
    for office in offices where name.hasSuffix(office) && name.utf8.count > office.utf8.count {
      name = TextCleaning.collapsed(name.dropLast(office.count))
    }
    while let first = name.first, edges.contains(first) { name.removeFirst() }
    while let last = name.last, last != ".", edges.contains(last) { name.removeLast() }
    return name
  }
}
