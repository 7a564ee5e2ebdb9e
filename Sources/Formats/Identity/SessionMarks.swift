/// Marks by which a site tells one visit from another. They say nothing of what is read.
enum SessionMarks {
  /// Parameters that are nothing else.
  private static let names: Set<String> = [
    "phpsessid", "jsessionid", "sessionid", "session_id", "sessid", "asp.net_sessionid", "cfid", "cftoken", "zenid",
    "oscsid",
  ]
  /// Parameters that are often something else too ("sid" is also a story's number): only values that look drawn count.
  private static let doubtfulNames: Set<String> = ["sid", "s", "session", "sess"]
  /// The shortest value that looks drawn.
  private static let drawnBytesMin = 16

  /// True for "PHPSESSID=…", and for "sid=…" with a value that looks drawn at random.
  static func contains(_ parameter: some StringProtocol) -> Bool {
    let name = parameter.prefix { $0 != "=" }.lowercased()
    if names.contains(name) || name.hasPrefix("aspsessionid") { return true }
    return doubtfulNames.contains(name) && looksDrawn(parameter.dropFirst(name.count + 1))
  }

  /// The path without ";jsessionid=…" and without the segment "(S(…))" of ASP.NET.
  static func removed(from path: String) -> String {
    guard path.utf8.contains(where: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "(") }) else { return path }
    let kept = path.split(separator: "/", omittingEmptySubsequences: false).map { segment in
      let parts = segment.split(separator: ";", omittingEmptySubsequences: false)
      return parts.enumerated().filter { $0.offset == 0 || !contains($0.element) }.map(\.element).joined(separator: ";")
    }.filter { segment in
      !(segment.hasSuffix("))") && (segment.hasPrefix("(S(") || segment.hasPrefix("(X(1)S(")))
    }.joined(separator: "/")
    return kept.hasPrefix("/") ? kept : "/" + kept
  }

  /// Sixteen or more letters and digits, both of them: "4f1c0e…", not "2019-04-12-storm".
  private static func looksDrawn(_ value: some StringProtocol) -> Bool {
    let bytes = value.utf8
    guard bytes.count >= drawnBytesMin else { return false }
    let digits = bytes.count { (0x30...0x39).contains($0) }
    let letters = bytes.count { (0x61...0x7A).contains(Ascii.lowercased($0)) }
    return digits > 2 && letters > 2 && digits + letters == bytes.count
  }
}
