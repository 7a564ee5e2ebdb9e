/// Where pages are served: "127.0.0.1:8080".
public struct HTTPAddress: Hashable, Sendable, CustomStringConvertible {
  /// What a setting accepts, for messages.
  public static let allowed = "HOST:PORT such as 127.0.0.1:8080"
  /// This machine alone, on the port that the stack's pages have.
  public static let standard = HTTPAddress(host: "127.0.0.1", port: 8_080)

  /// A host name, an IPv4 address, or an IPv6 address without brackets.
  public let host: String
  /// 1 to 65,535.
  public let port: UInt16

  private init(host: String, port: UInt16) {
    self.host = host
    self.port = port
  }

  /// Reads "HOST:PORT", with an IPv6 address in brackets.
  public init?(_ text: String) {
    guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]), port > 0 else {
      return nil
    }
    var host = text[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
    guard !host.isEmpty, host.utf8.count <= 255, host.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x2F }) else {
      return nil
    }
    self.init(host: String(host), port: port)
  }

  /// As it is written in a setting.
  public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

  /// What a browser of this machine is given: loopback where every interface is meant.
  public var url: String {
    let isEverywhere = ["0.0.0.0", "::", "*"].contains(host)
    return "http://" + (isEverywhere ? "127.0.0.1:\(port)" : description)
  }
}
