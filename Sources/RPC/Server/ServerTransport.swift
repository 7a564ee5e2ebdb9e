public import NNG

/// Brings requests to a dispatcher and its replies back: one listening address.
public protocol ServerTransport: Sendable {
  /// Binds, and takes calls from now on.
  ///
  /// - Returns: the address that it really listens on.
  /// - Throws: when the address cannot be had, an error whose description says why in one line.
  func start(_ dispatcher: Dispatcher) async throws -> Address

  /// Ends all connections. The dispatcher is drained by then.
  func stop() async
}
