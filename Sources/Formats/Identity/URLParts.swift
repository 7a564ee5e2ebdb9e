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
    guard let mark = rest.firstRange(of: "://") else { return nil }
    scheme = rest[..<mark.lowerBound]
    guard !scheme.isEmpty, scheme.utf8.allSatisfy({ Ascii.lowercased($0) >= 0x61 && Ascii.lowercased($0) <= 0x7A })
    else { return nil }
    rest = rest[mark.upperBound...]
    if let fragment = rest.firstIndex(of: "#") { rest = rest[..<fragment] }
    query = ""
    if let mark = rest.firstIndex(of: "?") {
      query = rest[rest.index(after: mark)...]
      rest = rest[..<mark]
    }
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    authority = rest[..<slash]
    path = rest[slash...]
  }
}
