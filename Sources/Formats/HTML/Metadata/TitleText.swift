/// Headlines out of titles.
enum TitleText {
  private static let separators = [" | ", " - ", " – ", " — ", " :: ", " • ", " · ", " » ", " « ", " // "]

  /// A title without the site's name at its end or its beginning.
  static func withoutSite(_ title: String, _ sites: [String]) -> String {
    let title = MarkupText.plain(title)
    let known = sites.filter { !$0.isEmpty }.map(letters)
    if let rest = withoutTightSite(title, known) { return rest }
    for separator in separators where ByteSearch.contains(separator, title) {
      var parts = title.components(separatedBy: separator)
      guard parts.count > 1 else { continue }
      func isSite(_ part: String) -> Bool {
        let text = letters(part)
        return !text.isEmpty
          && known.contains { $0 == text || ($0.hasPrefix(text) && text.utf8.count > 3) || text.hasPrefix($0) }
      }
      while parts.count > 1, let last = parts.last, isSite(last) { parts.removeLast() }
      while parts.count > 1, let first = parts.first, isSite(first) { parts.removeFirst() }
      let rest = parts.joined(separator: separator)
      if rest != title { return TextCleaning.collapsed(rest) }
    }
    return title
  }

  /// Chinese, Japanese and Korean titles end in "-section｜site" without spaces.
  private static let tightSeparators: Set<Character> = ["_", "-", "|", "｜", "ㅣ", "丨", "│"]
  /// The longest name of a section before the site's, in characters.
  private static let tightSectionMax = 6

  private static func isOfTightScript(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x3000 && (scalar.properties.isIdeographic || (0xAC00...0xD7A3).contains(scalar.value))
  }

  private static func withoutTightSite(_ title: String, _ known: [String]) -> String? {
    guard title.unicodeScalars.contains(where: isOfTightScript),
      let end = title.lastIndex(where: { tightSeparators.contains($0) }), end > title.startIndex,
      known.contains(letters(String(title[title.index(after: end)...])))
    else { return nil }
    let rest = title[..<end]
    guard let section = rest.lastIndex(where: { tightSeparators.contains($0) }), section > title.startIndex,
      rest.distance(from: section, to: end) <= tightSectionMax + 1
    else { return TextCleaning.collapsed(String(rest)) }
    return TextCleaning.collapsed(String(rest[..<section]))
  }

  /// The article's own heading where the page's sole `h1` is the site's name; nothing where it is not.
  static func underSite(_ heading: String, sites: [String], titles: [String], in tree: PageTree) -> String? {
    let name = letters(heading)
    // What previews call the article by is no site's name.
    guard let title = titles.first, !name.isEmpty,
      !titles.dropFirst(1).prefix(2).contains(where: { letters($0).contains(name) })
    else { return nil }
    let segments = separators.flatMap { separator in
      ByteSearch.contains(separator, title)
        ? title.components(separatedBy: separator).map { TextCleaning.collapsed($0) } : []
    }
    let isSite = sites.contains { letters($0) == name } || segments.contains { letters($0) == name }
    guard isSite else { return nil }
    let known = sites.map(letters)
    let rest = segments.map(letters).filter { $0 != name && $0.utf8.count > 5 && !known.contains($0) }
    for node in tree.nodes.indices.lazy.filter({ [.h2, .h3].contains(tree.nodes[$0].tag) }).prefix(12) {
      let text = tree.flatText(node)
      if rest.contains(letters(text)) { return text }
    }
    return nil
  }

  /// The heading that stands in one of the other titles, or in which one of them stands.
  static func bestMatch(of headings: [String], to titles: [String]) -> String? {
    let known = titles.map(letters).filter { !$0.isEmpty }
    return headings.first { heading in
      let text = letters(heading)
      return text.utf8.count > 10 && known.contains { $0.hasPrefix(text) || text.hasPrefix($0) || $0.contains(text) }
    }
  }

  /// True when a title was shortened by a machine.
  static func isCut(_ title: String) -> Bool { title.hasSuffix("...") || title.hasSuffix("…") }

  /// What is left of a title without spaces and punctuation, in lower case.
  static func letters(_ text: String) -> String {
    String(decoding: Letters.andNumbers(of: LowerCase.bytes(text)), as: UTF8.self)
  }
}

extension String {
  /// The parts between occurrences of a separator, at least one.
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
