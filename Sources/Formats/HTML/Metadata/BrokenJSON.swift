/// Picks single members out of JSON-LD that no parser takes.
enum BrokenJSON {
  private static let keys = [
    "@type", "headline", "description", "datePublished", "dateModified", "articleSection", "inLanguage", "url",
  ]

  /// An object with the string members that can be read; nothing when none can.
  static func pick(from script: ArraySlice<UInt8>) -> JSONValue? {
    var members: [String: JSONValue] = [:]
    for key in keys {
      let quoted = "\"\(key.lowercased())\""
      guard let index = Ascii.firstIndex(of: quoted, in: script) else { continue }
      let rest = script[(index + quoted.utf8.count)...].drop { Ascii.isSpace($0) || $0 == UInt8(ascii: ":") }
      guard rest.first == UInt8(ascii: "\"") else { continue }
      var parser = JSONParser(Array(rest.prefix(4_096)))
      if let value = try? parser.parseValue() { members[key] = value }
    }
    return members["headline"] == nil && members["datePublished"] == nil ? nil : .object(members)
  }
}
