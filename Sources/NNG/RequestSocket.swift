internal import CNNG

/// The asking side: dials, and makes contexts that each carry one request at a time.
public final class RequestSocket: Sendable {
  private let socket: Socket
  private let eventsKey: UInt?

  /// Opens a socket that is connected to nothing yet.
  ///
  /// - Parameter onPipe: told when a connection comes up or goes; runs on nng's thread, so it must not block.
  public init(
    options: SocketOptions = SocketOptions(), onPipe: (@Sendable (PipeEvent) -> Void)? = nil
  ) throws(NNGError) {
    let socket = try Socket(.request, options: options)
    self.socket = socket
    if let onPipe {
      eventsKey = try PipeEvents.register(onPipe, on: socket.handle)
    } else {
      eventsKey = nil
    }
  }

  deinit { if let eventsKey { PipeEvents.remove(eventsKey) } }

  /// Connects: comes back after the handshake, or throws what stood in the way. Once connected, nng reconnects by itself.
  public func dial(_ address: Address) async throws(NNGError) {
    let socket = socket
    let result: Result<Void, NNGError> = await BlockingWork.run {
      do throws(NNGError) {
        _ = try socket.dialBlocking(address)
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  /// Makes a context for one request at a time; any number may be open.
  public func openContext() throws(NNGError) -> RequestContext {
    RequestContext(io: try ContextIO(socket: socket.handle))
  }

  /// Ends the socket, its connections and what waits on its contexts.
  public func close() async { await socket.close() }
}
