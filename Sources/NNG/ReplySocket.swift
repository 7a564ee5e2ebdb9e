internal import CNNG

/// The answering side: listens, and makes contexts that each take one request at a time.
public final class ReplySocket: Sendable {
  private let socket: Socket

  /// Opens a socket that listens nowhere yet.
  public init(options: SocketOptions = SocketOptions()) throws(NNGError) {
    socket = try Socket(.reply, options: options)
  }

  /// Listens on an address.
  ///
  /// - Throws: `NNGError`, with `.addressInUse` when somebody else listens there.
  public func listen(_ address: Address) throws(NNGError) -> Listener {
    Listener(try socket.listen(address), on: address)
  }

  /// Makes a context for one request at a time; any number may be open.
  public func openContext() throws(NNGError) -> ReplyContext {
    ReplyContext(io: try ContextIO(socket: socket), sendTimeout: socket.options.sendTimeout)
  }

  /// Ends the socket, its connections and what waits on its contexts.
  public func close() async { await socket.close() }
}
