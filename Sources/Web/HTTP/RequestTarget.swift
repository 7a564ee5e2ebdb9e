/// The target of a request line (RFC 9112, section 3.2): "/search?q=a", or a whole address, which names the host too.
struct RequestTarget: Equatable {
  /// The host that the target names, "news.example:8080"; nothing when it is a path, "*" or what CONNECT sends.
  var authority: String?
  /// The path with its query.
  var path: String

  init(_ text: String) {
    guard let mark = text.range(of: "://"), text[..<mark.lowerBound].allSatisfy(Self.isSchemePart),
      mark.lowerBound > text.startIndex
    else {
      path = text
      return
    }
    let rest = text[mark.upperBound...]
    let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
    authority = String(rest[..<end])
    path = (rest[end...].first == "/" ? "" : "/") + rest[end...]
  }

  private static func isSchemePart(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "+-.".contains(character))
  }
}
