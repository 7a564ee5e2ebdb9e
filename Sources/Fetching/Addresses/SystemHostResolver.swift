internal import Dispatch
internal import Glibc

/// Asks the system (files, then DNS) by `getaddrinfo`, on a thread that may block.
public struct SystemHostResolver: HostResolver {
  /// The most addresses of a name that are looked at.
  static let addressesMax = 16

  /// EAI_NODATA, which the C library shows to GNU sources only: the name is there, and has no address.
  private static let noAddress: Int32 = -5

  private static let queue = DispatchQueue(label: "newswire.fetching.resolver", attributes: .concurrent)

  /// Makes a resolver.
  public init() {}

  /// The addresses of a host; an address stands for itself.
  public func addresses(of host: String) async throws(FetchError) -> [IPAddress] {
    if let address = IPAddress(host) { return [address] }
    let result: Result<[IPAddress], FetchError> = await withCheckedContinuation { continuation in
      Self.queue.async { continuation.resume(returning: Result { () throws(FetchError) in try Self.lookUp(host) }) }
    }
    return try result.get()
  }

  private static func lookUp(_ host: String) throws(FetchError) -> [IPAddress] {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    hints.ai_family = AF_UNSPEC
    var list: UnsafeMutablePointer<addrinfo>?
    let status = getaddrinfo(host, nil, &hints, &list)
    guard status == 0 else { throw FetchError(.unresolved, reason(status, host)) }
    defer { freeaddrinfo(list) }
    var addresses: [IPAddress] = []
    var entry = list
    while let info = entry?.pointee, addresses.count < addressesMax {
      if let address = address(info), !addresses.contains(address) { addresses.append(address) }
      entry = info.ai_next
    }
    guard !addresses.isEmpty else { throw FetchError(.unresolved, "the name \(host) has no address") }
    return addresses
  }

  /// Whether the name is wrong, or nobody could be asked.
  private static func reason(_ status: Int32, _ host: String) -> String {
    switch status {
    case EAI_NONAME, noAddress: "the name \(host) has no address: is it spelt right?"
    case EAI_AGAIN: "the name \(host) cannot be looked up: no name server answers"
    default: "the name \(host) cannot be looked up: \(String(cString: gai_strerror(status)))"
    }
  }

  private static func address(_ info: addrinfo) -> IPAddress? {
    let raw = UnsafeRawPointer(info.ai_addr)
    switch info.ai_family {
    case AF_INET:
      guard var name = raw?.loadUnaligned(as: sockaddr_in.self) else { return nil }
      return withUnsafeBytes(of: &name.sin_addr) { IPAddress(bytes: Array($0)) }
    case AF_INET6:
      guard var name = raw?.loadUnaligned(as: sockaddr_in6.self) else { return nil }
      return withUnsafeBytes(of: &name.sin6_addr) { IPAddress(bytes: Array($0)) }
    default: return nil
    }
  }
}
