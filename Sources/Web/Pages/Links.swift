import Models

/// Where things stand on this site.
enum Links {
  static func article(_ id: String) -> String { "/article/" + PercentCoding.encode(id) }
  static func story(_ id: String) -> String { "/story/" + PercentCoding.encode(id) }
  static func source(_ id: String) -> String { "/source/" + PercentCoding.encode(id) }
  static func keyword(_ text: String) -> String { "/keyword/" + PercentCoding.encode(text) }
  static func entity(_ name: String) -> String { "/entity/" + PercentCoding.encode(name) }
  static func topic(_ code: String) -> String { "/topic/" + PercentCoding.encode(code) }
  static func country(_ code: String) -> String { "/country/" + PercentCoding.encode(code) }
  static func edition(_ code: String) -> String {
    code == Edition.world.code || code.isEmpty ? "/" : "/edition/" + PercentCoding.encode(code)
  }
}
