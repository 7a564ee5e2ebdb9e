import Glibc

/// The names under which the site answers. A browser can be led here under any name whose owner points it at this machine (DNS
/// rebinding), and would then take what it reads for that owner's; so names that nobody allowed are refused.
struct HostNames: Sendable {
  /// What a setting accepts, for messages.
  static let allowed = "host names between commas, such as news.example,web, or *"
  private static let countMax = 64
  private static let bytesMax = 253
  /// ":65535".
  private static let portBytesMax = 6

  private let names: Set<String>
  private let isAnyAllowed: Bool

  init(_ names: some Sequence<String>) {
    let names = Set(names.map(Self.plain))
    self.names = names
    isAnyAllowed = names.contains("*")
  }

  /// The names of a setting; nothing when one is none.
  static func list(_ text: String) -> [String]? {
    let names = text.split(separator: ",").map { $0.filter { $0 != " " } }
    let isGood = names.allSatisfy { name in
      name == "*" || (!name.isEmpty && name.utf8.count <= bytesMax && name.utf8.allSatisfy(isNameByte))
    }
    return !names.isEmpty && names.count <= countMax && isGood ? names : nil
  }

  /// Whether a Host header names this site: by a literal address or a name of loopback, which no stranger can own, or by a name that
  /// is allowed. What sends no Host is no browser: HTTP/1.0 has none.
  func contains(_ header: String?) -> Bool {
    guard let header, !isAnyAllowed else { return true }
    let name = Self.plain(Self.withoutPort(header))
    return name == "localhost" || name.hasSuffix(".localhost") || Self.isAddress(name) || names.contains(name)
  }

  /// Whether a Host header is what RFC 3986 (section 3.2.2) takes for a host, with or without a port; an empty one is.
  static func isWellFormed(_ header: String) -> Bool {
    let name = withoutPort(header)
    let rest = header.utf8.dropFirst(name.utf8.count + (header.hasPrefix("[") ? 2 : 0))
    let hasPort = rest.isEmpty || (rest.first == UInt8(ascii: ":") && rest.dropFirst().allSatisfy(isDigit))
    guard header.utf8.count <= bytesMax + portBytesMax, hasPort else { return false }
    if header.hasPrefix("[") { return header.contains("]") && isAddress(String(name)) }
    return name.utf8.allSatisfy { isNameByte($0) || "~!$&'()*+;=%".utf8.contains($0) }
  }

  /// "news.example" for "news.example:8080", "::1" for "[::1]:8080".
  private static func withoutPort(_ header: String) -> Substring {
    if header.hasPrefix("["), let end = header.firstIndex(of: "]") {
      return header[header.index(after: header.startIndex)..<end]
    }
    return header.prefix { $0 != ":" }
  }

  private static func plain(_ name: some StringProtocol) -> String {
    let lower = name.lowercased()
    return lower.hasSuffix(".") ? String(lower.dropLast()) : lower
  }

  private static func isAddress(_ name: String) -> Bool {
    var address = in6_addr()
    return inet_pton(AF_INET, name, &address) == 1 || inet_pton(AF_INET6, name, &address) == 1
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || isDigit(byte) || [0x2D, 0x2E, 0x5F].contains(byte)
  }
}
