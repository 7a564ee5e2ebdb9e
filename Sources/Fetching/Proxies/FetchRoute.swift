/// How a request gets to its server.
enum FetchRoute: Sendable, Hashable {
  /// Straight to an address that was checked.
  case address(IPAddress)
  /// Through a proxy, which finds the address by itself.
  case proxy(WebProxy)

  /// The proxy, when there is one.
  var proxy: WebProxy? {
    guard case .proxy(let proxy) = self else { return nil }
    return proxy
  }
}
