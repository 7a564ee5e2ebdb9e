internal import Dispatch
internal import Glibc
public import NNG

/// Asks the system (files, then DNS) by `getaddrinfo`, on a thread that may block.
public struct SystemResolver: Resolver {
  /// Why a name has no addresses.
  public struct Failure: Error, CustomStringConvertible {
    /// One line with the name and the system's reason.
    public var description: String
  }

  private static let queue = DispatchQueue(label: "newswire.rpc.resolver", attributes: .concurrent)

  /// Makes a resolver.
  public init() {}

  /// The addresses of a name; an inproc address stands for itself.
  public func resolve(_ endpoint: Address) async throws -> [Address] {
    guard endpoint.scheme != .inproc else { return [endpoint] }
    return try await withCheckedThrowingContinuation { continuation in
      Self.queue.async { continuation.resume(with: Result { try Self.lookUp(endpoint) }) }
    }
  }

  private static func lookUp(_ endpoint: Address) throws -> [Address] {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    hints.ai_family = AF_UNSPEC
    var list: UnsafeMutablePointer<addrinfo>?
    let status = getaddrinfo(endpoint.host, String(endpoint.port), &hints, &list)
    guard status == 0 else {
      throw Failure(description: "\(endpoint): \(String(cString: gai_strerror(status)))")
    }
    defer { freeaddrinfo(list) }
    var addresses: [Address] = []
    var entry = list
    while let info = entry?.pointee {
      if let host = numericHost(info) {
        let address = Address(endpoint.scheme, host: host, port: endpoint.port)
        if !addresses.contains(address) { addresses.append(address) }
      }
      entry = info.ai_next
    }
    return addresses
  }

  private static func numericHost(_ info: addrinfo) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(NI_MAXHOST))
    let status = getnameinfo(
      info.ai_addr, info.ai_addrlen, &buffer, socklen_t(buffer.count), nil, 0, NI_NUMERICHOST)
    guard status == 0 else { return nil }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
