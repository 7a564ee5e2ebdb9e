internal import FoundationEssentials

/// A proxy for the web that speaks HTTP: http is asked of it in whole addresses, https through a tunnel (RFC 9110, section 9.3.6).
public struct WebProxy: Sendable, Hashable, CustomStringConvertible {
  /// What is accepted, for messages.
  public static let allowed = "http://host:port or http://user:password@host:port"
  /// The longest text that is read, in bytes.
  static let bytesMax = 1_024

  /// A name or an address, without brackets.
  public let host: String
  /// 1 to 65,535.
  public let port: Int
  /// Who asks, for a proxy that wants to know.
  let user: String
  let password: String

  /// Reads "http://proxy.example:3128", with "user:password@" before the host where the proxy asks for it (escaped by "%"
  /// where they hold signs of an address), and without "http://" too. The port is 80 when none is named.
  public init?(_ text: String) {
    guard text.utf8.count <= Self.bytesMax else { return nil }
    var rest = text[...]
    if let scheme = rest.firstRange(of: "://") {
      guard rest[..<scheme.lowerBound].lowercased() == "http" else { return nil }
      rest = rest[scheme.upperBound...]
    }
    if rest.last == "/" { rest = rest.dropLast() }
    var (user, password) = ("", "")
    if let at = rest.lastIndex(of: "@") {
      let parts = rest[..<at].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard let first = parts.first.flatMap({ String($0).removingPercentEncoding }),
        let second = parts.count == 2 ? String(parts[1]).removingPercentEncoding : ""
      else { return nil }
      (user, password) = (first, second)
      rest = rest[rest.index(after: at)...]
    }
    guard let (host, port) = Self.place(rest) else { return nil }
    (self.host, self.port, self.user, self.password) = (host, port, user, password)
  }

  /// Where it is; who asks it is left out.
  public var description: String { "http://\(authority)" }

  /// "proxy.example:3128", "[2001:db8::1]:3128".
  var authority: String { (host.contains(":") ? "[\(host)]" : host) + ":\(port)" }

  private static func place(_ text: Substring) -> (host: String, port: Int)? {
    var (host, rest) = (text, text[text.endIndex...])
    if text.first == "[" {
      guard let end = text.firstIndex(of: "]") else { return nil }
      host = text[text.index(after: text.startIndex)..<end]
      rest = text[text.index(after: end)...]
      guard host.contains(":"), IPAddress(String(host)) != nil else { return nil }
    } else {
      if let colon = text.firstIndex(of: ":") { (host, rest) = (text[..<colon], text[colon...]) }
      guard (1...253).contains(host.utf8.count), host.utf8.allSatisfy(HostPattern.isNameByte) else { return nil }
    }
    guard !rest.isEmpty else { return (String(host), 80) }
    guard rest.first == ":", let port = Int(rest.dropFirst()), (1...65_535).contains(port) else { return nil }
    return (String(host), port)
  }
}
