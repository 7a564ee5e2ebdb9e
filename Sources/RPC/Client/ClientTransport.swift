public import NNG

/// What a client's connection to one address tells about itself.
public enum ConnectionEvent: Sendable, Hashable {
  /// Calls can be sent.
  case connected
  /// It broke, and is being dialed again.
  case disconnected
  /// An attempt to connect failed, and why; the next is made after a pause.
  case failed(reason: String)
}

/// Makes connections.
public protocol ClientTransport: Sendable {
  /// Starts to connect, and goes on trying until the connection is closed. Comes back at once.
  ///
  /// - Parameters:
  ///   - host: the name that the address was resolved from, to be checked against a certificate.
  ///   - onEvent: told what happens; must not block.
  func connect(
    to address: Address, host: String, onEvent: @escaping @Sendable (ConnectionEvent) -> Void
  ) throws -> any ClientConnection
}

/// One connection: carries any number of calls at once.
public protocol ClientConnection: Sendable {
  /// Sends a request's body and waits for the reply's.
  ///
  /// - Throws: `TransportError`.
  func exchange(_ request: consuming Message, timeout: Duration) async throws(TransportError) -> Message

  /// Ends the connection; what waits on it fails.
  func close() async
}
