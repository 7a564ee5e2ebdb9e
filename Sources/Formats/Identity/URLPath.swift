import Models

/// One form for paths and escapes.
enum URLPath {
  /// Dot segments resolved (RFC 3986, section 5.2.4), escapes in one form, "/" for nothing.
  static func normalised(_ path: Substring) -> String {
    if isNormal(path.utf8), path.utf8.first == UInt8(ascii: "/") { return String(path) }
    // Escaped first: a sign that joins the "/" before it would hide it.
    let path = normalisedEscapes(String(path))
    var segments: [Substring] = []
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      switch part {
      case ".": if isLast { segments.append("") }
      case "..":
        if !segments.isEmpty { segments.removeLast() }
        if isLast { segments.append("") }
      default: segments.append(part)
      }
    }
    return "/" + segments.joined(separator: "/")
  }

  /// Escapes of unreserved characters decoded, others with capital digits; bytes that must be escaped are, and percent signs that
  /// begin no escape.
  static func normalisedEscapes(_ text: String) -> String {
    if isNormal(text.utf8) { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = hexByte(rest.prefix(2)) {
        rest = rest.dropFirst(2)
        if isUnreserved(value) { bytes.append(value) } else { appendEscaped(value, to: &bytes) }
      } else if byte == UInt8(ascii: "%") || mustBeEscaped(byte) {
        // A percent sign that begins no escape would begin one with what is decoded behind it: "%%66".
        appendEscaped(byte, to: &bytes)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// True for text without escapes, bytes to escape and dot segments, as most is: it stays as it is.
  private static func isNormal(_ text: some Collection<UInt8>) -> Bool {
    var wasSlash = false
    for byte in text {
      if byte == UInt8(ascii: "%") || mustBeEscaped(byte) || (wasSlash && byte == UInt8(ascii: ".")) { return false }
      wasSlash = byte == UInt8(ascii: "/")
    }
    return true
  }

  private static func mustBeEscaped(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte >= 0x7F || byte == 0x22 || byte == 0x3C || byte == 0x3E
  }

  /// Without the marks of AMP pages and without a slash at the end.
  static func withoutAMP(_ path: String) -> String {
    var rest = path[...]
    while rest.hasSuffix("/") { rest = rest.dropLast() }
    for mark in DeviceMarks.pathSuffixes where rest.hasSuffix(mark) {
      rest = rest.dropLast(mark.count)
      if mark == ".amp.html" { rest += ".html" }
      break
    }
    if rest.hasPrefix(DeviceMarks.pathPrefix), rest.count > DeviceMarks.pathPrefix.count {
      rest = rest.dropFirst(DeviceMarks.pathPrefix.count - 1)
    }
    return String(rest)
  }

  /// Without the name of the file that servers give when none is named, and without slashes at the end.
  static func withoutIndex(_ path: String) -> String {
    var rest = path[...]
    if let slash = rest.lastIndex(of: "/"), indexFiles.contains(rest[rest.index(after: slash)...].lowercased()) {
      rest = rest[..<slash]
    }
    while rest.hasSuffix("/") { rest = rest.dropLast() }
    return String(rest)
  }

  private static let indexFiles: Set<String> = [
    "index.html", "index.htm", "index.php", "index.shtml", "index.jsp", "index.asp", "index.aspx", "default.aspx",
    "default.asp", "default.htm", "default.html", "index.xhtml", "index.cfm",
  ]

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    let lower = Ascii.lowercased(byte)
    return (lower >= 0x61 && lower <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x2D || byte == 0x2E
      || byte == 0x5F || byte == 0x7E
  }

  private static func hexByte(_ digits: Substring.UTF8View) -> UInt8? {
    guard digits.count == 2 else { return nil }
    return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private static func appendEscaped(_ byte: UInt8, to bytes: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    bytes.append(UInt8(ascii: "%"))
    bytes.append(digits[Int(byte >> 4)])
    bytes.append(digits[Int(byte & 15)])
  }
}
