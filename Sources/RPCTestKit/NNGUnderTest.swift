internal import Logging
public import NNG
public import RPC

/// The nng transport over one scheme, for `TransportCompatTest`.
public struct NNGUnderTest: TransportUnderTest {
  private let scheme: Address.Scheme
  private let options: SocketOptions

  /// The transport over tcp on loopback, or over nng's inproc.
  public init(_ scheme: Address.Scheme, options: SocketOptions = SocketOptions()) {
    self.scheme = scheme
    self.options = options
  }

  /// A server's end on a free port, or at a free name.
  public func makeServerTransport() throws -> any ServerTransport {
    let name = "test-\(UInt64.random(in: 0 ... .max))"
    return try makeServerTransport(at: Address(scheme, host: scheme == .inproc ? name : "127.0.0.1"))
  }

  /// A server's end at a given address.
  public func makeServerTransport(at address: Address) throws -> any ServerTransport {
    NNGServerTransport(address, options: options, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }

  /// The clients' end.
  public func makeClientTransport() throws -> any ClientTransport { NNGClientTransport(options: options) }
}
