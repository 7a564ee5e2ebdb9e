internal import NNG

/// Connects to the servers of an `InProcessNetwork`.
struct InProcessClientTransport: ClientTransport {
  let network: InProcessNetwork

  func connect(
    to address: Address, host: String, onEvent: @escaping @Sendable (ConnectionEvent) -> Void
  ) throws -> any ClientConnection {
    let connection = InProcessConnection(network: network, address: address, onEvent: onEvent)
    connection.open()
    return connection
  }
}
