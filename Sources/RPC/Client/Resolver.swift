public import NNG

/// Turns an endpoint's name into the addresses that it stands for.
public protocol Resolver: Sendable {
  /// All addresses of the endpoint; empty is taken for a failure.
  func resolve(_ endpoint: Address) async throws -> [Address]
}
