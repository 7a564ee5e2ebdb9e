public import NNG

/// A network inside one process: servers by address, and clients that reach them without a socket.
///
/// Requests and replies are encoded and decoded as on any other transport, so a test over it exercises all but nng.
///
///     let network = InProcessNetwork()
///     let server = Server(services: […], transports: [network.server(at: "inproc://ingest")], logger: logger)
///     let client = Client(endpoint: "inproc://ingest", transport: network.client)
public final class InProcessNetwork: Sendable {
  private struct State {
    var servers: [Address: Dispatcher] = [:]
    var links: [Address: [UInt64: InProcessConnection]] = [:]
    var next: UInt64 = 0
  }

  private let state = Guarded(State())

  /// An empty network.
  public init() {}

  /// A transport on which a server answers at an address.
  public func server(at address: Address) -> some ServerTransport {
    InProcessServerTransport(network: self, address: address)
  }

  /// The transport of clients on this network.
  public var client: some ClientTransport { InProcessClientTransport(network: self) }

  func bind(_ dispatcher: Dispatcher, at address: Address) throws(NNGError) {
    let links: [InProcessConnection]? = state.withLock { state in
      guard state.servers[address] == nil else { return nil }
      state.servers[address] = dispatcher
      return state.links[address].map { Array($0.values) } ?? []
    }
    guard let links else { throw NNGError(.addressInUse, during: .listen, address: address.description) }
    for link in links { link.tell(.connected) }
  }

  func unbind(_ address: Address) {
    let links = state.withLock { state in
      state.servers[address] = nil
      return state.links[address].map { Array($0.values) } ?? []
    }
    for link in links { link.serverIsGone() }
  }

  func dispatcher(at address: Address) -> Dispatcher? { state.withLock { $0.servers[address] } }

  func add(_ link: InProcessConnection) -> (key: UInt64, isUp: Bool) {
    state.withLock { state in
      state.next += 1
      state.links[link.address, default: [:]][state.next] = link
      return (state.next, state.servers[link.address] != nil)
    }
  }

  func remove(_ key: UInt64, at address: Address) { _ = state.withLock { $0.links[address]?.removeValue(forKey: key) } }
}
