public import NNG

/// Makes connections over nng: REQ with contexts, one socket a server.
public struct NNGClientTransport: ClientTransport {
  private let options: SocketOptions

  /// Makes a transport whose sockets have these options.
  public init(options: SocketOptions = SocketOptions()) { self.options = options }

  /// Opens a socket and begins to dial.
  public func connect(
    to address: Address, host: String, onEvent: @escaping @Sendable (ConnectionEvent) -> Void
  ) throws -> any ClientConnection {
    var own = options
    if own.tls.serverName == nil { own.tls.serverName = host }
    return try NNGConnection(to: address, options: own, onEvent: onEvent)
  }
}
