/// An http or https address in one form, so that the same article is found under the same address.
///
/// Scheme and host in lower case, no user, no default port, dot segments resolved, escapes in one form (RFC 3986,
/// section 6.2.2), no fragment, and no parameters that only say where a reader came from.
public struct CanonicalURL: Sendable, Hashable, CustomStringConvertible {
  /// The longest address that is taken, in bytes.
  public static let bytesMax = 4_096

  /// "https" or "http".
  public let scheme: String
  /// In lower case, without port.
  public let host: String
  /// Empty for the scheme's own port, else ":8080".
  public let port: String
  /// Begins with "/".
  public let path: String
  /// "name=value" in the order of the address, without those that only track.
  public let query: [String]

  /// Reads an absolute address; nothing when it is not one of http or https.
  public init?(_ text: String) {
    guard text.utf8.count <= Self.bytesMax, let parts = URLParts(text) else { return nil }
    let scheme = parts.scheme.lowercased()
    guard scheme == "https" || scheme == "http", let (host, port) = Self.authority(parts.authority, scheme: scheme)
    else { return nil }
    self.scheme = scheme
    self.host = host
    self.port = port
    path = URLPath.normalised(parts.path)
    query = parts.query.split(separator: "&", omittingEmptySubsequences: true)
      .filter { !TrackingParameters.contains($0) }.map { URLPath.normalisedEscapes(String($0)) }
  }

  /// Reads an address that may be relative to `base`.
  public init?(_ text: String, relativeTo base: CanonicalURL?) {
    if let url = CanonicalURL(text) {
      self = url
      return
    }
    guard let base, !text.isEmpty, URLParts(text)?.scheme.isEmpty ?? true, !text.contains("\u{0}") else { return nil }
    let origin = "\(base.scheme)://\(base.host)\(base.port)"
    if text.hasPrefix("//") {
      self.init(base.scheme + ":" + text)
    } else if text.hasPrefix("/") {
      self.init(origin + text)
    } else if text.hasPrefix("?") {
      self.init(origin + base.path + text)
    } else if text.contains(":"), !(text.prefix { $0 != ":" }.contains("/")) {
      return nil
    } else {
      let folder = base.path.lastIndex(of: "/").map { base.path[...$0] } ?? "/"
      self.init(origin + folder + text)
    }
  }

  /// The address, one that can be fetched.
  public var string: String {
    "\(scheme)://\(host)\(port)\(path)" + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
  }

  /// The same as ``string``.
  public var description: String { string }

  /// The host without "www." and without the prefixes of mobile and AMP pages.
  public var domain: String {
    for prefix in ["www.", "m.", "mobile.", "amp."] where host.hasPrefix(prefix) {
      let rest = host.dropFirst(prefix.count)
      if rest.contains(".") { return String(rest) }
    }
    return host
  }

  /// What two addresses of the same article share: neither scheme nor "www.", no marks of AMP, parameters in order,
  /// no slash at the end. Not an address to fetch.
  public var key: String {
    let kept = query.filter { !TrackingParameters.isAMP($0) }.sorted()
    return domain + port + URLPath.withoutAMP(path) + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
  }

  /// True when the address is a site's first page.
  public var isFrontPage: Bool { path == "/" && query.isEmpty }

  /// True when both hosts end in the same two labels.
  public func isOnSameSite(as other: CanonicalURL) -> Bool {
    let (own, others) = (host.split(separator: ".").suffix(2), other.host.split(separator: ".").suffix(2))
    return own.elementsEqual(others)
  }

  /// Host and port of "user@Host:443".
  private static func authority(_ text: Substring, scheme: String) -> (host: String, port: String)? {
    let place = text.lastIndex(of: "@").map { text[text.index(after: $0)...] } ?? text
    var (host, port) = (place, Substring())
    if !place.hasSuffix("]"), let colon = place.lastIndex(of: ":") {
      (host, port) = (place[..<colon], place[place.index(after: colon)...])
    }
    while host.hasSuffix(".") { host = host.dropLast() }
    let isLiteral = host.hasPrefix("[") && host.hasSuffix("]")
    guard !host.isEmpty, isLiteral || !host.contains(":"),
      host.unicodeScalars.allSatisfy({ $0.value > 0x20 && !"<>\"\\^`{|}%/?#".unicodeScalars.contains($0) })
    else { return nil }
    guard port.isEmpty || (port.count <= 5 && port.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    let isDefault = port.isEmpty || (scheme == "https" && port == "443") || (scheme == "http" && port == "80")
    return (host.lowercased(), isDefault ? "" : ":" + port)
  }
}
