/// Says at which addresses a host may be connected to: the public ones, and what the operator allows.
///
/// The connection goes to an address that came from here, so that a name which answers differently the second time gains
/// nothing.
struct AddressGuard: Sendable {
  /// The most addresses of a host that are tried.
  static let addressesTriedMax = 4

  let allowed: AllowList
  let resolver: any HostResolver
  /// Who or what allows more, for messages.
  var allowedBy = "the operator"

  /// The addresses to try, in order; fails when the host has none that may be connected to.
  func addresses(of host: String) async throws(FetchError) -> [IPAddress] {
    let addresses = try await resolver.addresses(of: host)
    let permitted = addresses.filter { allowed.refusal(of: $0, host: host) == nil }
    if permitted.isEmpty, let address = addresses.first, let name = allowed.refusal(of: address, host: host) {
      let place = IPAddress(host) == nil ? "\(host) is at \(address), \(name)" : "\(address) is \(name)"
      throw FetchError(.refusedAddress, "\(place): not connected to unless \(allowedBy) allows it")
    }
    return Array(permitted.prefix(Self.addressesTriedMax))
  }

  /// What `visit` gets at the first address of a host that lets us in.
  func first<Answer>(
    of host: String, _ visit: (IPAddress) async throws(FetchError) -> Answer
  ) async throws(FetchError) -> Answer {
    var failure = FetchError(.unresolved, "the name \(host) has no address")
    for address in try await addresses(of: host) {
      do throws(FetchError) {
        return try await visit(address)
      } catch {
        guard error.code == .connection, !Task.isCancelled else { throw error }
        failure = error
      }
    }
    throw failure
  }
}
