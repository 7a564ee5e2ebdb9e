/// How a request gets to its server.
enum FetchRoute: Sendable, Hashable {
  /// Straight to an address that was checked.
  case address(IPAddress)
  /// Through a proxy, which finds the address by itself.
  case proxy(WebProxy)

  /// Whether it leads to this machine or to a private network.
  var isOwn: Bool {
    guard case .address(let address) = self else { return false }
    return SpecialAddresses.name(of: address) != nil
  }

  /// The proxy, when there is one.
  var proxy: WebProxy? {
    guard case .proxy(let proxy) = self else { return nil }
    return proxy
  }
}
