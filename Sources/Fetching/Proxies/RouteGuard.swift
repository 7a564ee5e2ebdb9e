internal import Formats

/// Says on which way an address may be asked.
///
/// Without a proxy the connection goes to an address that was checked. Behind a proxy the address is not ours to choose, so that
/// a proxy is asked only for what is public as far as can be seen from here: no address that is not public, no name that is
/// local, and none that this machine itself finds at an address that is not public. All these go without the proxy, by the
/// same rules as if there were none.
struct RouteGuard: Sendable {
  let places: AddressGuard
  let proxies: ProxyRules

  /// What `visit` gets on the first way that leads to the host.
  func first<Answer>(
    to url: CanonicalURL, _ visit: (FetchRoute) async throws(FetchError) -> Answer
  ) async throws(FetchError) -> Answer {
    if let proxy = try await proxy(for: url) { return try await visit(.proxy(proxy)) }
    return try await places.first(of: url.host) { address async throws(FetchError) in
      try await visit(.address(address))
    }
  }

  /// Fails when there is no way on which the address may be asked.
  func check(_ url: CanonicalURL) async throws(FetchError) {
    if try await proxy(for: url) == nil { _ = try await places.addresses(of: url.host) }
  }

  private func proxy(for url: CanonicalURL) async throws(FetchError) -> WebProxy? {
    guard let proxy = try proxies.proxy(for: url) else { return nil }
    // What is neither an address nor a name as they are written is nobody's to look up but ours, which refuses it.
    if IPAddress(url.host) == nil, LocalName.matches(url.host) || !url.host.utf8.allSatisfy(HostPattern.isNameByte) {
      return nil
    }
    // Behind a proxy many machines know no names of the outer world: then the proxy does, and checks.
    let known = (try? await places.resolver.addresses(of: url.host)) ?? []
    return known.contains { SpecialAddresses.name(of: $0) != nil } ? nil : proxy
  }
}
