internal import CNNG

/// One connection of a socket, named by nng's number for it.
public struct Pipe: Hashable, Sendable {
  let id: UInt32

  /// The peer's address, "tcp://127.0.0.1:40312", or nil when the connection is gone. Costs a look-up: ask only when needed.
  public var remoteAddress: String? {
    var address = nng_sockaddr()
    guard nng_pipe_get_addr(nng_pipe(id: id), NNG_OPT_REMADDR, &address) == 0 else { return nil }
    switch UInt32(address.s_family) {
    case NNG_AF_INET.rawValue: return Self.describe(address.s_in)
    case NNG_AF_INET6.rawValue: return Self.describe(address.s_in6)
    case NNG_AF_INPROC.rawValue: return "inproc"
    default: return nil
    }
  }

  private static func describe(_ address: nng_sockaddr_in) -> String {
    let host = withUnsafeBytes(of: address.sa_addr) { $0.map(String.init).joined(separator: ".") }
    return "tcp://\(host):\(UInt16(bigEndian: address.sa_port))"
  }

  private static func describe(_ address: nng_sockaddr_in6) -> String {
    let groups = withUnsafeBytes(of: address.sa_addr) { bytes in
      stride(from: 0, to: 16, by: 2).map { String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16) }
    }
    return "tcp://[\(groups.joined(separator: ":"))]:\(UInt16(bigEndian: address.sa_port))"
  }
}
