/// Where the elements of feeds stand, as far as it takes to tell which end tag is missing.
enum FeedShape {
  /// What entries stand in.
  static let containers: Set<String> = ["rss", "rdf:rdf", "rdf", "channel", "feed", "urlset"]
  /// Entries.
  static let entries: Set<String> = ["item", "entry"]
  /// Elements that hold a short text and no elements of the feed.
  private static let leaves: Set<String> = [
    "title", "link", "pubdate", "guid", "language", "updated", "published", "id", "issued", "modified", "created",
    "lastbuilddate", "generator", "copyright", "ttl", "docs", "webmaster", "managingeditor", "name", "email", "uri",
    "comments", "category",
  ]
  /// Elements that may hold HTML.
  private static let texts: Set<String> = [
    "description", "summary", "content", "content:encoded", "tagline", "subtitle", "info",
  ]
  /// Other elements that stand beside those.
  private static let others: Set<String> = ["author", "contributor", "enclosure", "image", "source", "rights", "cloud"]
  /// Elements that HTML has too: their beginning says nothing about an open text.
  private static let shared: Set<String> = ["title", "link", "source", "image", "name", "content", "summary"]
  /// Elements of HTML that never have an end tag.
  private static let void: Set<String> = ["br", "hr", "img", "input", "wbr", "area", "col", "embed", "param"]

  /// The name in lower case without the prefix that some give to the feed's own vocabulary.
  static func name(_ raw: String) -> String {
    let lower = raw.lowercased()
    for prefix in ["rss:", "atom:"] where lower.hasPrefix(prefix) { return String(lower.dropFirst(prefix.count)) }
    return lower
  }

  static func isLeaf(_ name: String) -> Bool { leaves.contains(name) || name.hasPrefix("dc:") }

  static func isText(_ name: String) -> Bool { texts.contains(name) }

  static func isVoid(_ name: String) -> Bool { void.contains(name) }

  static func isField(_ name: String) -> Bool {
    isLeaf(name) || isText(name) || others.contains(name) || entries.contains(name) || containers.contains(name)
  }

  /// True when an open text cannot go on behind the beginning of this element.
  static func endsText(_ name: String) -> Bool { isField(name) && !shared.contains(name) }
}
