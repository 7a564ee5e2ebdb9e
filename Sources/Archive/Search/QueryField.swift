/// A field that a search text may name before a colon.
enum QueryField: String, Sendable, Hashable, CaseIterable {
  case title, source, country, lang, topic, keyword, entity, story, after, before

  /// The field of a name in any case; a few names that other tools use stand for the same.
  init?(name: String) {
    switch name.lowercased() {
    case "language": self = .lang
    case "site", "domain": self = .source
    case let name:
      guard let field = Self(rawValue: name) else { return nil }
      self = field
    }
  }

  var isTime: Bool { self == .after || self == .before }

  /// A field that someone probably meant by a name that is none.
  static func likely(_ name: String) -> QueryField? {
    let name = name.lowercased()
    guard (4...12).contains(name.unicodeScalars.count) else { return nil }
    return allCases.first { EditDistance.isWithin(1, Array(name.unicodeScalars), Array($0.rawValue.unicodeScalars)) }
  }
}
