/// The parts of an absolute address, not yet normalised (RFC 3986, appendix B).
struct URLParts {
  var scheme: Substring
  var authority: Substring
  var path: Substring
  var query: Substring

  /// Nothing when the text has no "scheme://".
  init?(_ text: String) {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0.isNewline }
    var rest = text[...].drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest = rest.dropLast() }
    guard let colon = Self.schemeEnd(rest.utf8) else { return nil }
    scheme = rest[..<colon]
    guard !scheme.isEmpty, scheme.utf8.allSatisfy({ Ascii.lowercased($0) >= 0x61 && Ascii.lowercased($0) <= 0x7A })
    else { return nil }
    rest = rest[rest.utf8.index(colon, offsetBy: 3)...]
    if let fragment = rest.utf8.firstIndex(of: UInt8(ascii: "#")) { rest = rest[..<fragment] }
    query = ""
    if let mark = rest.utf8.firstIndex(of: UInt8(ascii: "?")) {
      query = rest[rest.utf8.index(after: mark)...]
      rest = rest[..<mark]
    }
    let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
    authority = rest[..<slash]
    path = rest[slash...]
  }

  /// Where the first "://" stands.
  private static func schemeEnd(_ text: Substring.UTF8View) -> Substring.Index? {
    var rest = text
    while let colon = rest.firstIndex(of: UInt8(ascii: ":")) {
      rest = rest[rest.index(after: colon)...]
      if rest.starts(with: "//".utf8) { return colon }
    }
    return nil
  }
}
