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
  /// What stands there in lines that are marked as bylines: too common in front of other text.
  private static let markedLeads = [
    "posted by ", "post by ", "reviewed by ", "published by ", "updated by ", "edited by ", "story by ", "words by ",
    "article by ",
    "reporting by ",
    "report by ", "author ", "authors ", "autor ", "auteur ", "aktualisiert von ", "veröffentlicht von ", "publié par ",
    "publicado por ", "escrito por ", "scritto da ", "ein artikel von ", "un article de ", "from ", "from: ",
  ]
  /// What stands behind a name in Korean and Chinese: reporter, correspondent, editor.
  private static let offices = [" 기자", " 특파원", " 선임기자", " 논설위원", "记者", "記者"]
  private static let separators = [" and ", " und ", " et ", " y ", " e ", " en ", " och ", " og ", " & ", ";"]
  /// What parts a name from what is none as often as from another name.
  private static let dividers = ["|", " / "]
  private static let lineDividers = [" - ", " – ", " — ", "·", "•"]
  /// What a credit for a picture begins with.
  private static let pictures = ["image", "photo", "picture", "foto", "bild", "getty"]
  private static let noNames: Set<String> = [
    "admin", "editor", "staff", "redaktion", "redaction", "author", "unknown", "null",
  ]

  /// The names without "By", addresses, repeats, times and the site's own name.
  ///
  /// - Parameter isLine: whether readers see the values, so that places, roles and requests are taken from them too.
  static func cleaned(_ values: [String], site: [String], isLine: Bool = false) -> [String] {
    let sites = Set(site.map { $0.lowercased() })
    var names: [String] = []
    for value in values {
      let parts = parts(value, isLine)
      for (index, part) in parts.enumerated() {
        // "Contact:"
        if isLine, parts.count > 1, let last = TextCleaning.collapsed(part).last, ":：".contains(last) { continue }
        let isBeside = isLine && names.contains { $0.contains(" ") }
        for piece in split(part, isLine) {
          let name = trimmed(BylineClutter.removed(from: trimmed(piece, isLine), isLine: isLine, isBeside: isBeside))
          guard isName(name), !names.contains(where: { $0.lowercased() == name.lowercased() }) else { continue }
          if sites.contains(name.lowercased()), values.count > 1 || isBeside { continue }
          // Behind a name and a divider, a sole word is a section or a place.
          if isBeside, index > 0, !name.contains(" "), !BylineWords.agencies.contains(name.lowercased()) { continue }
          names.append(name)
          if names.count == countMax { return names }
        }
      }
    }
    return isLine ? withoutEchoes(names) : names
  }

  /// "Ada Quill Lowmoor Echo" beside "Ada Quill" names nobody else.
  private static func withoutEchoes(_ names: [String]) -> [String] {
    names.filter { name in
      !names.contains { $0.contains(" ") && (name.hasPrefix($0 + " ") || name.hasSuffix(" " + $0)) }
    }
  }

  private static func isName(_ name: String) -> Bool {
    let lower = name.lowercased()
    return !name.isEmpty && name.utf8.count <= nameBytesMax && !lower.hasPrefix("http") && !lower.contains("@")
      && !lower.contains("www.") && !pictures.contains { lower.hasPrefix($0) } && !noNames.contains(lower)
      && name.contains(where: \.isLetter) && name.count(where: \.isNumber) < digitsMax
  }

  /// True for the site's own name or address in the place of a person's.
  static func isSite(_ name: String, _ sites: [String]) -> Bool {
    let text = TitleText.letters(name)
    return text.isEmpty || name.contains("www.") || (name.contains(".") && !name.contains(" "))
      || sites.contains { TitleText.letters($0) == text }
  }

  /// A value, cut at what stands between a name and something else.
  private static func parts(_ value: String, _ isLine: Bool) -> [String] {
    cut([value], at: isLine ? dividers + lineDividers : dividers)
  }

  private static func split(_ value: String, _ isLine: Bool) -> [String] {
    cut([value], at: separators).flatMap { part -> [String] in
      let pieces = part.split(separator: ",").map { TextCleaning.collapsed($0) }
      let counts = pieces.map { $0.split(separator: " ").count }
      // "Anna Berg, Political Editor" is one person, "Anna Berg, Tom Hale" are two.
      let others = zip(pieces, counts).dropFirst().filter { (2...4).contains($1) && !BylineClutter.isOffice($0) }
      guard isLine ? counts.allSatisfy({ $0 <= 4 }) : others.count == pieces.count - 1 else {
        return Array(pieces.prefix(1))
      }
      return pieces.prefix(1) + others.map(\.0)
    }
  }

  private static func cut(_ values: [String], at separators: [String]) -> [String] {
    var parts = values
    // Few names hold a separator, and splitting is slow. A question mark of Greek is taken for a semicolon.
    for separator in separators where separator == ";" || values.contains(where: { ByteSearch.contains(separator, $0) })
    {
      parts = parts.flatMap { $0.split(separator: separator, omittingEmptySubsequences: true).map(String.init) }
    }
    return parts
  }

  private static let edges: Set<Character> = [
    ",", ".", ":", "-", "–", "—", "·", "•", "|", "(", ")", "*", "\"", " ",
  ]

  private static func trimmed(_ text: String, _ isLine: Bool = false) -> String {
    var name = TextCleaning.collapsed(text)
    while let first = name.first, edges.contains(first) { name.removeFirst() }
    let lower = name.lowercased()
    // A lead without a name: the name stands in another element, or nowhere.
    if isLine, leads.contains(lower + " ") { return "" }
    for lead in isLine ? leads + markedLeads : leads where lower.hasPrefix(lead) {
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
