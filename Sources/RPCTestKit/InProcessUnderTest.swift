public import NNG
public import RPC

/// The in-process transport, for `TransportCompatTest`.
public struct InProcessUnderTest: TransportUnderTest {
  private let network = InProcessNetwork()

  /// A network of its own.
  public init() {}

  /// A server's end at an address of its own.
  public func makeServerTransport() throws -> any ServerTransport {
    network.server(at: Address(.inproc, host: "server-\(UInt64.random(in: 0 ... .max))"))
  }

  /// A server's end at a given address.
  public func makeServerTransport(at address: Address) throws -> any ServerTransport { network.server(at: address) }

  /// The clients' end.
  public func makeClientTransport() throws -> any ClientTransport { network.client }
}
