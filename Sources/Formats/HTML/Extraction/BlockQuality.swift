/// How much a block looks like running text, in bytes of text; below 0 for lists of links.
///
/// Bytes of UTF-8 serve as the measure because they weigh scripts fairly: a Chinese character, which says as much as half
/// a Latin word, is three of them.
enum BlockQuality {
  /// Shorter blocks say nothing about where the article is.
  static let shortBytesMax = 60
  /// Longer blocks count no more than this.
  static let countedBytesMax = 1_200

  static func score(_ block: TextBlock) -> Double {
    let density = block.linkDensity
    if density > 0.6 { return -Double(min(block.linkBytes, 200)) * 0.5 }
    if block.headingLevel > 0 { return 0 }
    let endsLikeASentence = endsLikeASentence(block.text)
    guard block.text.count >= shortBytesMax || (endsLikeASentence && block.text.count >= 30) else {
      return block.linkCount > 0 ? -Double(block.linkBytes) * 0.5 : 0
    }
    var score = Double(min(block.plainBytes, countedBytesMax)) * (1 - density)
    if !endsLikeASentence { score *= 0.5 }
    if block.kind == .listItem || block.kind == .table { score *= 0.6 }
    return score
  }

  /// Full stops, question marks, closing quotes and brackets, in Latin and in CJK.
  static func endsLikeASentence(_ text: [UInt8]) -> Bool {
    guard let last = text.last else { return false }
    if last < 0x80 { return ".!?:;\")'".utf8.contains(last) }
    let tail = String(decoding: text.suffix(4), as: UTF8.self)
    return tail.last.map { "。！？」』”’»…）।؟۔".contains($0) } ?? false
  }
}
