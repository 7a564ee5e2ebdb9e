internal import NNG

/// Answers at one address of an `InProcessNetwork`.
struct InProcessServerTransport: ServerTransport {
  let network: InProcessNetwork
  let address: Address

  func start(_ dispatcher: Dispatcher) async throws -> Address {
    try network.bind(dispatcher, at: address)
    return address
  }

  func stop() async { network.unbind(address) }
}
