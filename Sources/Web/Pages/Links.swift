import Models

/// Where things stand on this site.
enum Links {
  /// What a list's feeds are called, which no name of a list may be taken for.
  private static let feedNames = ["feed.atom", "feed.json"]

  private static func segment(_ name: String) -> String {
    feedNames.contains(name) ? name.replacing(".", with: "%2E") : PercentCoding.encode(name)
  }

  static func article(_ id: String) -> String { "/article/" + PercentCoding.encode(id) }
  static func story(_ id: String) -> String { "/story/" + PercentCoding.encode(id) }
  static func source(_ id: String) -> String { "/source/" + segment(id) }
  static func keyword(_ text: String) -> String { "/keyword/" + segment(text) }
  static func entity(_ name: String) -> String { "/entity/" + segment(name) }
  static func topic(_ code: String) -> String { "/topic/" + segment(code) }
  static func country(_ code: String) -> String { "/country/" + PercentCoding.encode(code) }
  static func edition(_ code: String) -> String {
    code == Edition.world.code || code.isEmpty ? "/" : "/edition/" + PercentCoding.encode(code)
  }
}
