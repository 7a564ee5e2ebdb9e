internal import CIDN2
internal import CPSL

/// Names of hosts: their form on the wire, their form for readers, and the part that somebody has registered.
public enum DomainName {
  /// The longest name, in bytes (RFC 1035, section 2.3.4).
  public static let bytesMax = 253

  /// The part of a host's name that somebody has registered: "news.echo.co.uk" gives "echo.co.uk", by the Public Suffix
  /// List that libpsl carries, whose private part counts each blog of a hoster as a site of its own.
  ///
  /// - Returns: the host itself when it is an address or a suffix under which others register.
  public static func registrable(_ host: String) -> String {
    guard !isAddress(host), host.utf8.count <= bytesMax, let list = psl_builtin() else { return host }
    return host.withCString { name in
      guard let found = psl_registrable_domain(list, name) else { return host }
      return String(cString: found)
    }
  }

  /// The name as it is asked for in the DNS: in lower case, other letters than ASCII's by IDNA 2008 with the mapping of UTS 46.
  ///
  /// - Returns: nothing when IDNA does not allow the name.
  static func wireForm(_ host: String) -> String? {
    if host.utf8.allSatisfy({ $0 < 0x80 }) { return host.lowercased() }
    guard host.utf8.count <= bytesMax * 4, !host.contains("\0") else { return nil }
    return converted { output in host.withCString { idn2_to_ascii_8z($0, output, IDN2_NONTRANSITIONAL.flag) } }
  }

  /// "münchen.example" for "xn--mnchen-3ya.example"; the name itself when it is no such.
  public static func readable(_ host: String) -> String {
    guard host.contains("xn--"), host.utf8.count <= bytesMax else { return host }
    return converted { output in host.withCString { idn2_to_unicode_8z8z($0, output, 0) } } ?? host
  }

  /// True for "192.0.2.1", "[2001:db8::1]" and what a resolver would read as a number.
  static func isAddress(_ host: String) -> Bool {
    guard let last = host.utf8.last else { return false }
    if last == UInt8(ascii: "]") { return true }
    guard let label = host.split(separator: ".").last, let first = label.utf8.first else { return false }
    return (0x30...0x39).contains(first)
      && label.utf8.allSatisfy { Ascii.isHexDigit($0) || Ascii.lowercased($0) == 0x78 }
  }

  private static func converted(_ call: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32) -> String? {
    var output: UnsafeMutablePointer<CChar>?
    let code = call(&output)
    defer { idn2_free(output) }
    guard code == 0, let output else { return nil }
    return String(cString: output)
  }
}

extension idn2_flags {
  fileprivate var flag: Int32 { Int32(rawValue) }
}
