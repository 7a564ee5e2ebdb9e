/// An address of the form "tcp://HOST:PORT" or "tls+tcp://HOST:PORT", checked for its form only.
public struct ServiceAddress: Sendable, Hashable {
  /// The address as it was written.
  public let text: String
  /// "tcp" or "tls+tcp".
  public let scheme: String
  /// A name, an IPv4 address, or an IPv6 address in brackets.
  public let host: String
  /// 1 to 65,535.
  public let port: Int

  /// What is accepted, for messages.
  public static let allowed = "an address such as tcp://127.0.0.1:7301 or tls+tcp://HOST:PORT"
  /// The longest address that is accepted, in bytes: nng cuts longer ones.
  public static let bytesMax = 127

  /// Reads an address; nothing when it has another form.
  public init?(_ text: String) {
    guard text.utf8.count <= Self.bytesMax,
      let scheme = ["tcp", "tls+tcp"].first(where: { text.hasPrefix($0 + "://") })
    else { return nil }
    let rest = text.dropFirst(scheme.utf8.count + 3)
    guard let colon = rest.lastIndex(of: ":"), let port = Int(rest[rest.index(after: colon)...]),
      (1...65_535).contains(port)
    else { return nil }
    let host = rest[..<colon]
    let isIPv6 = host.hasPrefix("[") && host.hasSuffix("]") && host.count > 2
    let isPlain = !host.isEmpty && host.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-._".contains($0)) }
    guard isPlain || isIPv6 && host.dropFirst().dropLast().allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." })
    else { return nil }
    self.text = text
    self.scheme = scheme
    self.host = String(host)
    self.port = port
  }

  /// Where a program on the same machine calls a listener of this address: the loopback for "every interface".
  public var dialable: String {
    switch host {
    case "0.0.0.0": "\(scheme)://127.0.0.1:\(port)"
    case "[::]": "\(scheme)://[::1]:\(port)"
    default: text
    }
  }
}
