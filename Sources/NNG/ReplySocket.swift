internal import CNNG

/// The answering side: listens, and makes contexts that each take one request at a time.
public final class ReplySocket: Sendable {
  private let socket: Socket
  /// Replies that nobody takes are ended by a sweep, after one to two timeouts, so that a reply costs no timer.
  private let sweeping: Task<Void, Never>

  /// Opens a socket that listens nowhere yet.
  public init(options: SocketOptions = SocketOptions()) throws(NNGError) {
    let socket = try Socket(.reply, options: options)
    self.socket = socket
    sweeping = Task {
      while (try? await Task.sleep(for: options.sendTimeout)) != nil { socket.sweepSends() }
    }
  }

  deinit {
    sweeping.cancel()
    Task.detached { [socket] in await socket.close() }
  }

  /// Listens on an address.
  ///
  /// - Throws: `NNGError`, with `.addressInUse` when somebody else listens there.
  public func listen(_ address: Address) throws(NNGError) -> Listener {
    Listener(try socket.listen(address), on: address)
  }

  /// Makes a context for one request at a time; any number may be open.
  public func openContext() throws(NNGError) -> ReplyContext {
    ReplyContext(io: try socket.openContext())
  }

  /// Ends the socket, its connections and what waits on its contexts.
  public func close() async {
    sweeping.cancel()
    await socket.close()
  }
}
