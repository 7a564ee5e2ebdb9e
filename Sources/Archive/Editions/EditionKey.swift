import Models

/// An edition as tables know it: 0 for the world, else the two letters of the country's code.
struct EditionKey: Sendable, Hashable {
  var rawValue: Int64

  static let world = EditionKey(rawValue: 0)
  /// Countries of an article, the surest, in whose editions it stands beside its source's own.
  static let countriesMax = 3

  init(rawValue: Int64) { self.rawValue = rawValue }

  /// Nothing for what is neither the world nor two letters of ASCII.
  init?(_ code: String) {
    if code == Edition.world.code {
      self = .world
      return
    }
    let letters = code.uppercased().utf8.map { Int64($0) }
    guard letters.count == 2, letters.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
    rawValue = letters[0] << 8 | letters[1]
  }

  /// The editions in which an article stands, each once: the world's, its source's country's, and those that it is about.
  static func editions(of article: Article) -> [EditionKey] {
    var keys: [EditionKey] = [.world]
    for code in [article.source.country] + article.countries.prefix(countriesMax).map(\.code) {
      if let key = EditionKey(code), !keys.contains(key) { keys.append(key) }
    }
    return keys
  }
}
