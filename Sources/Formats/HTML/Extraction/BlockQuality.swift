/// How much a block looks like running text, in bytes of text; below 0 for lists of links.
///
/// Bytes of UTF-8 serve as the measure because they weigh scripts fairly: a Chinese character, which says as much as half
/// a Latin word, is three of them.
enum BlockQuality {
  /// Shorter blocks say nothing about where the article is.
  static let shortBytesMax = 60
  /// A longer text that mentions cookies more than once is about them.
  static let noticeBytesMax = 900
  /// Longer blocks count no more than this.
  static let countedBytesMax = 1_200

  static func score(_ block: TextBlock) -> Double {
    let density = block.linkDensity
    if density > 0.6 { return -Double(min(block.linkBytes, 200)) * 0.5 }
    if block.headingLevel > 0 { return 0 }
    if isLegalNotice(block) { return 0 }
    let endsLikeASentence = endsLikeASentence(block.text)
    guard block.text.count >= shortBytesMax || (endsLikeASentence && block.text.count >= 30) else {
      return block.linkCount > 0 ? -Double(block.linkBytes) * 0.5 : 0
    }
    var score = Double(min(block.plainBytes, countedBytesMax)) * (1 - density)
    if !endsLikeASentence { score *= 0.5 }
    if block.kind == .listItem || block.kind == .table { score *= 0.6 }
    return score
  }

  /// Whose the page is, and what it does with cookies, at whatever length.
  static func isLegalNotice(_ block: TextBlock) -> Bool {
    isCopyright(block.text)
      || Ascii.contains(block.text[...], "all rights reserved")
      || Ascii.contains(block.text[...], "cookies") && block.text.count < noticeBytesMax
        && mentionsTwice("cookie", block.text)
  }

  /// Begins with the sign, or has it twice.
  private static func isCopyright(_ text: [UInt8]) -> Bool {
    guard let first = Ascii.firstIndex(of: "©", in: text[...]) else { return false }
    return first == 0 || Ascii.contains(text[(first + 2)...], "©")
  }

  private static func mentionsTwice(_ word: String, _ text: [UInt8]) -> Bool {
    guard let first = Ascii.firstIndex(of: word, in: text[...]) else { return false }
    return Ascii.contains(text[(first + word.utf8.count)...], word)
  }

  /// Full stops, question marks, closing quotes and brackets, in Latin and in CJK.
  static func endsLikeASentence(_ text: [UInt8]) -> Bool {
    guard let last = text.last else { return false }
    if last < 0x80 { return ".!?:;\")'".utf8.contains(last) }
    let tail = String(decoding: text.suffix(4), as: UTF8.self)
    return tail.last.map { "。！？」』”’»…）।؟۔".contains($0) } ?? false
  }
}
