/// What a reader typed, understood: words and phrases that must all occur.
struct TextQuery: Sendable, Hashable {
  /// Each a run of index words that stand next to each other; never empty.
  var phrases: [[String]]

  /// Reads a search text; nothing when `text` is blank.
  ///
  /// A word is a phrase of one; "open-source" is a phrase of two. Signs between words do not count.
  static func parse(_ text: String, field: String) throws(ArchiveError) -> TextQuery? {
    guard text.utf8.count <= ArchiveLimits.queryBytesMax else {
      throw .invalid(field, "longer than \(ArchiveLimits.queryBytesMax) bytes; look for fewer words")
    }
    guard text.contains(where: { !$0.isWhitespace }) else { return nil }
    var query = TextQuery(phrases: [])
    for piece in try pieces(of: text, field: field) {
      let words = TextAnalyzer.tokens(in: piece).map(\.text)
      if !words.isEmpty, !query.phrases.contains(words) { query.phrases.append(words) }
    }
    guard !query.phrases.isEmpty else {
      throw .invalid(field, "no letter and no digit to look for; write words or a \"phrase\"")
    }
    guard query.phrases.count <= ArchiveLimits.queryTermsMax else {
      throw .invalid(field, "more than \(ArchiveLimits.queryTermsMax) words and phrases; look for fewer")
    }
    return query
  }

  private static let quotes: Set<Character> = ["\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}"]

  private static func pieces(of text: String, field: String) throws(ArchiveError) -> [String] {
    var (pieces, current): ([String], String) = ([], "")
    var opened: Int?
    for (offset, character) in text.enumerated() {
      if quotes.contains(character) {
        pieces.append(current)
        current = ""
        opened = opened == nil ? offset : nil
      } else if opened == nil, character.isWhitespace {
        pieces.append(current)
        current = ""
      } else {
        current.append(character)
      }
    }
    if let opened {
      throw .invalid(field, "the quotation mark at character \(opened + 1) is not closed; close it or take it away")
    }
    return pieces + [current]
  }
}
