import Models

/// An http or https address in one form, so that the same article is found under the same address.
///
/// Scheme and host in lower case, no user, no default port, dot segments resolved, escapes in one form (RFC 3986,
/// section 6.2.2), names in their wire form, no fragment, no marks of a session and no parameters that only say where a
/// reader came from. The copy of a page in a cache of AMP gives the publisher's address.
public struct CanonicalURL: Sendable, Hashable, CustomStringConvertible {
  /// The longest address that is taken, in bytes, as it is given and in its one form, in which a byte to escape takes three.
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
    guard let whole = CanonicalURL(whole: text) else { return nil }
    self = whole.withoutMarks
  }

  /// Reads an absolute address to be asked for as it is: in one form, but with everything that it says.
  public init?(whole text: String) {
    guard text.utf8.count <= Self.bytesMax, let parts = URLParts(text) else { return nil }
    let scheme = parts.scheme.lowercased()
    guard scheme == "https" || scheme == "http", let (host, port) = Self.authority(parts.authority, scheme: scheme)
    else { return nil }
    self.init(
      scheme: scheme, host: host, port: port, path: URLPath.normalised(parts.path),
      query: URLPath.normalisedEscapes(String(parts.query)).split(separator: "&").map(String.init))
    guard byteCount <= Self.bytesMax else { return nil }
  }

  /// As many as ``string`` has.
  private var byteCount: Int {
    scheme.utf8.count + 3 + host.utf8.count + port.utf8.count + path.utf8.count
      + query.reduce(0) { $0 + 1 + $1.utf8.count }
  }

  private init(scheme: String, host: String, port: String, path: String, query: [String]) {
    (self.scheme, self.host, self.port, self.path, self.query) = (scheme, host, port, path, query)
  }

  /// The publisher's address, without what says nothing of the article. Each copy is shorter than the one that leads to it.
  private var withoutMarks: CanonicalURL {
    var url = withoutVisit
    while let text = ReaderCopy.original(host: url.host, path: url.path, query: url.query.joined(separator: "&")),
      let original = CanonicalURL(whole: text)
    {
      url = original.withoutVisit
    }
    return url
  }

  private var withoutVisit: CanonicalURL {
    CanonicalURL(
      scheme: scheme, host: host, port: port, path: URLPath.normalised(SessionMarks.removed(from: path)[...]),
      query: query.filter { !TrackingParameters.contains($0) && !SessionMarks.contains($0) })
  }

  /// Reads an address that may be relative to `base`.
  public init?(_ text: String, relativeTo base: CanonicalURL?) {
    guard let whole = CanonicalURL(whole: text, relativeTo: base) else { return nil }
    self = whole.withoutMarks
  }

  /// Reads an address that may be relative to `base` (RFC 3986, section 5.2), to be asked for as it is.
  public init?(whole text: String, relativeTo base: CanonicalURL?) {
    if let url = CanonicalURL(whole: text) {
      self = url
      return
    }
    guard let base, !text.isEmpty, URLParts(text)?.scheme.isEmpty ?? true, !text.contains("\u{0}") else { return nil }
    let origin = "\(base.scheme)://\(base.host)\(base.port)"
    if text.hasPrefix("//") {
      self.init(whole: base.scheme + ":" + text)
    } else if text.hasPrefix("/") {
      self.init(whole: origin + text)
    } else if text.hasPrefix("?") {
      self.init(whole: origin + base.path + text)
    } else if text.contains(":"), !(text.prefix { $0 != ":" }.contains("/")) {
      return nil
    } else {
      let folder = base.path.lastIndex(of: "/").map { base.path[...$0] } ?? "/"
      self.init(whole: origin + folder + text)
    }
  }

  /// The address, one that can be fetched.
  public var string: String {
    "\(scheme)://\(host)\(port)\(path)" + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
  }

  /// The same as ``string``.
  public var description: String { string }

  /// The host without "www." and without the marks of mobile and AMP pages.
  public var domain: String { HostMarks.removed(from: host) }

  /// The part of the host that somebody has registered: "echo.co.uk" for "news.echo.co.uk".
  public var registrableDomain: String { DomainName.registrable(host) }

  /// What two addresses of the same article share: neither scheme nor "www.", no marks of mobile pages and AMP,
  /// parameters in order, no name of an index file and no slash at the end. Not an address to fetch.
  public var key: String {
    let kept = query.filter { !DeviceMarks.isAMPParameter($0) }.sorted()
    return domain + port + URLPath.withoutIndex(URLPath.withoutAMP(path))
      + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
  }

  /// True when the address is a site's first page.
  public var isFrontPage: Bool { query.isEmpty && URLPath.withoutIndex(path).allSatisfy { $0 == "/" } }

  /// True when somebody has registered both hosts under one name.
  public func isOnSameSite(as other: CanonicalURL) -> Bool { registrableDomain == other.registrableDomain }

  /// Host and port of "user@Host:443".
  private static func authority(_ text: Substring, scheme: String) -> (host: String, port: String)? {
    let place = text.utf8.lastIndex(of: UInt8(ascii: "@")).map { text[text.utf8.index(after: $0)...] } ?? text
    var (host, port) = (place, Substring())
    if !place.hasSuffix("]"), let colon = place.utf8.lastIndex(of: UInt8(ascii: ":")) {
      (host, port) = (place[..<colon], place[place.utf8.index(after: colon)...])
    }
    while host.hasSuffix(".") { host = host.dropLast() }
    guard isHost(host) else { return nil }
    guard port.isEmpty || (port.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } && UInt16(port).map { $0 > 0 } == true)
    else {
      return nil
    }
    let isDefault = port.isEmpty || (scheme == "https" && port == "443") || (scheme == "http" && port == "80")
    guard var name = DomainName.wireForm(String(host)) else { return nil }
    while name.hasSuffix(".") { name.removeLast() }
    // IDNA makes ":", "/" or "@" of full-width signs, at which whoever reads the address next would see the host's end.
    guard name.hasPrefix("[") || isPlainName(name[...].utf8) else { return nil }
    return (name, isDefault ? "" : ":" + port)
  }

  /// A name without empty labels, or an address of version 6 in brackets.
  private static func isHost(_ text: Substring) -> Bool {
    if text.hasPrefix("["), text.hasSuffix("]") {
      let inner = text.dropFirst().dropLast().utf8
      return !inner.isEmpty
        && inner.allSatisfy { Ascii.isHexDigit($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
    }
    if isPlainName(text.utf8) { return true }
    let refused = "<>\"\\^`{|}%/?#:[]".unicodeScalars
    return !text.isEmpty && !text.hasPrefix(".") && !text.contains("..")
      && text.unicodeScalars.allSatisfy { $0.value > 0x20 && !refused.contains($0) }
  }

  /// Letters, digits, hyphens and underscores between single dots, as most names of hosts are.
  private static func isPlainName(_ text: Substring.UTF8View) -> Bool {
    var wasDot = true
    for byte in text {
      let isDot = byte == UInt8(ascii: ".")
      let lower = Ascii.lowercased(byte)
      guard
        isDot
          ? !wasDot : (lower >= 0x61 && lower <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x2D || byte == 0x5F
      else { return false }
      wasDot = isDot
    }
    return !text.isEmpty
  }

  /// Escapes in the form that addresses have: unreserved characters as they are, digits of others in capitals.
  public static func normalisedEscapes(_ text: String) -> String { URLPath.normalisedEscapes(text) }
}
