import Formats

/// Keeps a body within ``Draft/bodyBytesMax``.
enum BodyLimit {
  /// The article with as many whole blocks as fit; of a first block that is too long, its beginning.
  static func cut(_ article: ParsedArticle) -> ParsedArticle {
    var room = Draft.bodyBytesMax
    var kept: [ParsedBlock] = []
    for block in article.blocks where !block.text.isEmpty {
      let need = block.text.utf8.count + 2
      if need <= room {
        kept.append(block)
        room -= need
        continue
      }
      if kept.isEmpty { kept.append(ParsedBlock(block.kind, prefix(block.text, bytesMax: room - 2))) }
      break
    }
    var cut = article
    cut.blocks = kept
    return cut
  }

  private static func prefix(_ text: String, bytesMax: Int) -> String {
    var count = 0
    var end = text.unicodeScalars.startIndex
    for index in text.unicodeScalars.indices {
      let width = UTF8.width(text.unicodeScalars[index])
      if count + width > bytesMax { break }
      count += width
      end = text.unicodeScalars.index(after: index)
    }
    return String(text.unicodeScalars[..<end])
  }
}
