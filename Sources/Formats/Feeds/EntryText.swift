import Models

/// The text of an entry out of its HTML.
///
/// All of it is the article: nothing stands around it as on a page, so that only what every feed adds is taken away.
enum EntryText {
  /// Blocks in reading order; empty when there is no text in it.
  static func blocks(_ html: String) -> [ParsedBlock] {
    guard !html.isEmpty else { return [] }
    // Feeds leave these open, and all that follows would be taken for what only old programs show.
    let html = HTMLText.unwrapped(html, ["object", "embed", "applet", "iframe", "param"])
    let guarded = MarkupGuard(CharsetDecoder.utf8(Array(html.utf8), declared: ""))
    let tree = DeepMarkup.tree(of: guarded.markup)
    let all = BlockCollector.blocks(of: tree, isDropped: [Bool](repeating: false, count: tree.nodes.count))
    let kept = all.filter { !isNoise($0) && !isFooter($0) }
    return BlockCleaning.merged(kept.isEmpty ? all : kept, tree: tree)
  }

  private static func isNoise(_ block: TextBlock) -> Bool {
    block.text.count <= NoisePhrases.bytesMax && NoisePhrases.matches(block, lowercase: LowerCase.bytes(block.text))
  }

  /// What publishing systems write below each entry, as a line with a link.
  private static func isFooter(_ block: TextBlock) -> Bool {
    guard block.linkCount > 0, block.text.count <= 600 else { return false }
    let text = block.string.lowercased()
    return footers.contains { text.contains($0) }
      || (block.linkDensity > 0.9 && moreLinks.contains { text.hasPrefix($0) })
  }

  private static let footers = [
    "appeared first on", "first appeared on", "erschien zuerst auf", "est apparu en premier sur", "apareció primero en",
    "apareceu primeiro em", "sembra essere il primo su", "verscheen eerst op", "pojawił się poczatkowo",
  ]
  private static let moreLinks = [
    "read more", "continue reading", "read the full", "full story", "weiterlesen", "mehr", "lire la suite", "leer más",
    "leia mais", "continua a leggere", "lees verder", "czytaj dalej", "читать далее", "comments",
  ]
}
