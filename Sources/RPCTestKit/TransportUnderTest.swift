public import NNG
public import RPC

/// A transport as `TransportCompatTest` needs it: both ends, on an address that is free.
public protocol TransportUnderTest: Sendable {
  /// A server's end on an address of its own.
  func makeServerTransport() throws -> any ServerTransport
  /// A server's end on an address that a server has already.
  func makeServerTransport(at address: Address) throws -> any ServerTransport
  /// The clients' end, for messages of at most so many bytes.
  func makeClientTransport() throws -> any ClientTransport
}
