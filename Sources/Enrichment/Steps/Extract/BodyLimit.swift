import Formats
import Models

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
      if kept.isEmpty { kept.append(ParsedBlock(block.kind, block.text.prefix(byteCountMax: room - 2))) }
      break
    }
    var cut = article
    cut.blocks = kept
    return cut
  }
}
