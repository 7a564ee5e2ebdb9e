import Models

/// The text of a page that is put together in the browser: its paragraphs stand as markup in a string of a script.
enum ScriptedText {
  /// A shorter string is something else, in bytes.
  static let bytesMin = 400
  /// More strings are not looked at, nor longer ones.
  private static let stringsMax = 256
  private static let bytesMax = 1 << 20
  /// Strings in strings: how often escapes are taken away.
  private static let depthMax = 3

  private static let marks = ["\\u003cp", "\"<p"].map { Array($0.utf8) }

  /// The blocks of the longest such string; empty where there is none.
  ///
  /// - Parameter page: the page with its scripts, UTF-8.
  static func blocks(in page: [UInt8], facts: ParsedArticle) -> [ParsedBlock] {
    var longest: Range<Int> = 0..<0
    for mark in marks {
      var position = 0
      for _ in 0..<stringsMax {
        guard let place = ByteSearch.firstIndex(of: mark, in: page, from: position) else { break }
        let string = string(around: place + 1, in: page)
        if string.count > longest.count { longest = string }
        position = max(string.upperBound, place + mark.count)
      }
    }
    guard longest.count >= bytesMin else { return [] }
    var markup = Array(page[longest])
    for _ in 0..<depthMax where markup.contains(UInt8(ascii: "\\")) { markup = unescaped(markup) }
    let tree = LibXMLParser().parse(MarkupGuard(markup).markup)
    return MainText.blocks(of: tree, facts: facts, stated: "")
  }

  /// The contents of the string literal that a place stands in.
  private static func string(around place: Int, in page: [UInt8]) -> Range<Int> {
    var start = place
    while start > 0, place - start < bytesMax, !isQuote(page, start - 1) { start -= 1 }
    var end = place
    while end < page.count, end - start < bytesMax, !isQuote(page, end) { end += 1 }
    return start..<end
  }

  /// True for a quotation mark without a backslash in front.
  private static func isQuote(_ page: [UInt8], _ index: Int) -> Bool {
    page[index] == UInt8(ascii: "\"") && (index == 0 || page[index - 1] != UInt8(ascii: "\\"))
  }

  private static func unescaped(_ text: [UInt8]) -> [UInt8] {
    var parser = JSONParser([UInt8(ascii: "\"")] + text + [UInt8(ascii: "\"")])
    guard let string = (try? parser.parseValue())?.string else { return text.filter { $0 != UInt8(ascii: "\\") } }
    return Array(string.utf8)
  }
}
