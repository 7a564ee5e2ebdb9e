/// The text of a mail, wherever among its parts it is.
enum MailText {
  /// A plain text that is shorter than this part of the HTML's is a note that one should read the HTML.
  private static let plainShare = 3

  /// What the mail says by itself, or else the mail that it forwards.
  static func blocks(_ mail: MailPart, url: String, depth: Int = 0) -> [ParsedBlock] {
    var found: (plain: MailPart?, html: MailPart?) = (nil, nil)
    var forwarded: (part: MailPart, depth: Int)?
    var open = [(part: mail, depth: depth)]
    var count = 0
    while let (part, depth) = open.popLast(), count < MailLimits.partsMax {
      count += 1
      if part.type == "message/rfc822", depth < MailLimits.depthMax {
        forwarded = forwarded ?? (part, depth)
        continue
      }
      guard !part.isAttachment else { continue }
      if part.type.hasPrefix("multipart/") {
        if depth < MailLimits.depthMax { open += part.parts.reversed().map { ($0, depth + 1) } }
      } else if part.type == "text/html" {
        found.html = found.html ?? part
      } else if part.type == "text/plain" {
        found.plain = found.plain ?? part
      }
    }
    let plain = found.plain.map { self.plain($0) } ?? []
    let html = found.html.map { self.html($0, url) } ?? []
    let own = size(plain) * plainShare >= size(html) ? plain : html
    guard own.isEmpty, let (part, depth) = forwarded else { return own }
    return blocks(MailPart(part.body), url: url, depth: depth + 1)
  }

  private static func size(_ blocks: [ParsedBlock]) -> Int { blocks.reduce(0) { $0 + $1.text.utf8.count } }

  /// Without the signature. Lines that were only broken for the way are put together (RFC 3676).
  private static func plain(_ part: MailPart) -> [ParsedBlock] {
    var lines = part.text.split(omittingEmptySubsequences: false) { $0.isNewline }
    if let signature = lines.lastIndex(where: { $0 == "-- " || $0 == "--" }) { lines.removeSubrange(signature...) }
    return Paragraphs.blocks(lines)
  }

  private static func html(_ part: MailPart, _ url: String) -> [ParsedBlock] {
    let page = Array(part.text.utf8)
    if let article = try? HTMLFormat().parse(.init(url: url, contentType: "text/html; charset=utf-8", content: page))
      .first
    {
      return article.blocks
    }
    return FragmentBlocks.blocks(part.text)
  }
}
