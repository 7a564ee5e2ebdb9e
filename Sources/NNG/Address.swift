/// Where a socket listens or dials: `tcp://host:port`, `tls+tcp://host:port` or `inproc://name`.
///
/// ipc is left out on purpose: on nng 1.5.2 one client that is killed while it connects ends an ipc listener for good.
public struct Address: Hashable, Sendable {
  /// The transport below.
  public enum Scheme: String, CaseIterable, Sendable {
    case tcp
    case tls = "tls+tcp"
    case inproc
  }

  /// Why a text is no address.
  public struct ParseError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, and what would be right.
    public var description: String
  }

  /// nng's limit for a socket address, less the closing NUL.
  public static let lengthMax = 127

  /// The transport.
  public var scheme: Scheme
  /// A host name, an IPv4 address, an IPv6 address without brackets, or the name of an inproc address. `*` listens everywhere.
  public var host: String
  /// 0 for inproc, and for a listener that takes any free port.
  public var port: UInt16

  /// Makes an address from its parts.
  public init(_ scheme: Scheme, host: String, port: UInt16 = 0) {
    self.scheme = scheme
    self.host = host
    self.port = port
  }

  /// Reads an address; text without a scheme, "host:port", means tcp.
  ///
  /// - Throws: `ParseError`.
  public init(_ text: String) throws(ParseError) {
    guard text.utf8.count <= Self.lengthMax, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw ParseError(description: "an address has at most \(Self.lengthMax) printable ASCII characters")
    }
    var rest = Substring(text)
    var scheme = Scheme.tcp
    if let mark = text.firstRange(of: "://") {
      guard let named = Scheme(rawValue: String(text[..<mark.lowerBound])) else {
        let names = Scheme.allCases.map { $0.rawValue + "://" }.joined(separator: ", ")
        throw ParseError(description: "unknown scheme in \"\(text)\"; known are \(names)")
      }
      scheme = named
      rest = text[mark.upperBound...]
    }
    if scheme == .inproc {
      guard !rest.isEmpty else { throw ParseError(description: "an inproc address needs a name: inproc://name") }
      self.init(.inproc, host: String(rest))
      return
    }
    guard let colon = rest.lastIndex(of: ":"), let port = UInt16(rest[rest.index(after: colon)...]) else {
      throw ParseError(description: "\"\(text)\" needs a port from 0 to 65535: host:port")
    }
    var host = rest[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
    guard !host.isEmpty, !host.contains("/") else {
      throw ParseError(description: "\"\(text)\" needs a host: host:port")
    }
    self.init(scheme, host: String(host), port: port)
  }

  /// Whether it stands for every interface of the machine; such an address can be listened on, but not dialed.
  public var isWildcard: Bool { scheme != .inproc && ["*", "0.0.0.0", "::"].contains(host) }

  /// The same address as this machine reaches it: loopback instead of the wildcard.
  public var dialable: Address {
    guard isWildcard else { return self }
    return Address(scheme, host: host == "::" ? "::1" : "127.0.0.1", port: port)
  }
}

extension Address: CustomStringConvertible {
  /// The address as nng takes it.
  public var description: String {
    if scheme == .inproc { return "inproc://\(host)" }
    return host.contains(":") ? "\(scheme.rawValue)://[\(host)]:\(port)" : "\(scheme.rawValue)://\(host):\(port)"
  }
}
