internal import Formats
internal import Models

/// Decides where the text of an entry is to be taken from.
enum FullTextChoice {
  /// A text of so many bytes is taken for the whole article.
  static let wholeBytesMin = 1_500
  /// Beyond this much markup nobody needs to count on.
  static let countedBytesMax = 64 << 10
  /// What a feed that breaks off writes last.
  private static let breaks = [
    "…", "...", "[…]", "[...]", "read more", "continue reading", "weiterlesen", "lire la suite",
  ]

  /// Whether the page is to be fetched for an entry.
  static func wantsPage(_ entry: FeedEntry, _ setting: FullText) -> Bool {
    guard !entry.address.isEmpty else { return false }
    switch setting {
    case .feed: return false
    case .page: return true
    case .auto: return !isWhole(entry.text)
    }
  }

  /// Whether a text of a feed is long enough to be an article, and does not break off.
  static func isWhole(_ html: String) -> Bool {
    var text: [UInt8] = []
    var isInTag = false
    for byte in html.utf8.prefix(countedBytesMax) {
      if byte == UInt8(ascii: "<") {
        isInTag = true
      } else if byte == UInt8(ascii: ">") {
        isInTag = false
      } else if !isInTag {
        text.append(byte)
      }
    }
    guard text.count >= wholeBytesMin else { return false }
    let end = String(decoding: text.suffix(80), as: UTF8.self).lowercased().replacing("&#8230;", with: "…")
      .replacing("&hellip;", with: "…").filter { !$0.isWhitespace || $0 == " " }
    let trimmed = String(end.reversed().drop { " »>→".contains($0) }.reversed())
    return !breaks.contains { trimmed.hasSuffix($0) }
  }
}
