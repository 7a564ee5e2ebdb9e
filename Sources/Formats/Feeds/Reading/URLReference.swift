/// References to addresses as feeds write them (RFC 3986, section 5), kept as they are written where they are absolute.
enum URLReference {
  /// The longest reference that is resolved, in bytes.
  static let bytesMax = 4_096

  /// The absolute address, or the reference itself where there is no base to make it absolute.
  static func resolved(_ reference: String, base: String) -> String {
    let reference = withoutBreaks(reference)
    guard !reference.isEmpty, reference.utf8.count <= bytesMax, scheme(of: reference) == nil, let parts = Parts(base)
    else { return reference.utf8.count <= bytesMax ? reference : "" }
    let origin = parts.scheme + "://" + parts.authority
    if reference.hasPrefix("//") { return parts.scheme + ":" + reference }
    if reference.hasPrefix("#") { return origin + parts.path + parts.query + reference }
    if reference.hasPrefix("?") { return origin + parts.path + reference }
    let end = reference.firstIndex { $0 == "?" || $0 == "#" } ?? reference.endIndex
    let path = reference[..<end]
    let folder = parts.path.lastIndex(of: "/").map { parts.path[...$0] } ?? "/"
    return origin + withoutDots(path.hasPrefix("/") ? path : folder + path) + reference[end...]
  }

  /// "https" in "https://…", "mailto" in "mailto:…"; nothing for a relative reference.
  static func scheme(of reference: String) -> Substring? {
    guard let colon = reference.firstIndex(of: ":") else { return nil }
    let scheme = reference[..<colon]
    guard let first = scheme.utf8.first, (0x61...0x7A).contains(Ascii.lowercased(first)),
      scheme.utf8.allSatisfy({ byte in
        (0x61...0x7A).contains(Ascii.lowercased(byte)) || (0x30...0x39).contains(byte) || "+-.".utf8.contains(byte)
      })
    else { return nil }
    return scheme
  }

  /// Addresses are wrapped over lines by machines.
  private static func withoutBreaks(_ text: String) -> String {
    let text = FeedText.trimmed(text)
    guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 }))
  }

  private static func withoutDots(_ path: some StringProtocol) -> String {
    guard path.contains("./") || path.hasSuffix("/.") || path.hasSuffix("/..") else { return String(path) }
    var segments: [Substring] = []
    let parts = Substring(path).split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      if part == ".." { _ = segments.popLast() } else if part != "." { segments.append(part) }
      if isLast, part == "." || part == ".." { segments.append("") }
    }
    return "/" + segments.joined(separator: "/")
  }

  private struct Parts {
    var scheme: String
    var authority: Substring
    var path: Substring
    /// With its "?".
    var query: Substring

    init?(_ text: String) {
      guard let scheme = URLReference.scheme(of: text), text[scheme.endIndex...].hasPrefix("://") else { return nil }
      self.scheme = String(scheme)
      var rest = text[scheme.endIndex...].dropFirst(3)
      rest = rest.prefix { $0 != "#" }
      let mark = rest.firstIndex(of: "?") ?? rest.endIndex
      query = rest[mark...]
      rest = rest[..<mark]
      let slash = rest.firstIndex(of: "/") ?? rest.endIndex
      authority = rest[..<slash]
      path = slash == rest.endIndex ? "/" : rest[slash...]
      guard !authority.isEmpty else { return nil }
    }
  }
}
