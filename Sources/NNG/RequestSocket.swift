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

  deinit {
    if let eventsKey { PipeEvents.remove(eventsKey) }
    Task.detached { [socket] in await socket.close() }
  }

  /// How long a dialer that was closed may take to come back. When it is closed in the moment that it starts, nng 1.5.2 never
  /// does.
  private static let dialEndLimit = Duration.seconds(2)

  /// Connects: comes back after the handshake, or throws what stood in the way. Once connected, nng reconnects by itself.
  ///
  /// - Parameter timeout: for connecting and the handshake together. Cancelling the task ends it too.
  public func dial(_ address: Address, timeout: Duration = .seconds(10)) async throws(NNGError) {
    let dialer = try socket.makeDialer(address)
    let timer = Task {
      guard (try? await Task.sleep(for: timeout)) != nil else { return false }
      nng_dialer_close(dialer)
      return true
    }
    let status = await withTaskCancellationHandler {
      // nng's blocking start is the only way to learn why a connection cannot be had.
      await BlockingWork.run(within: timeout + Self.dialEndLimit) { nng_dialer_start(dialer, 0) }
    } onCancel: {
      nng_dialer_close(dialer)
    }
    timer.cancel()
    let hasTimedOut = await timer.value
    guard status != 0 || hasTimedOut else { return }
    nng_dialer_close(dialer)
    let code = if let status, !hasTimedOut { NNGError.Code(rawValue: status) } else { NNGError.Code.timedOut }
    throw NNGError(code, during: .dial, address: address.description)
  }

  /// Makes a context for one request at a time; any number may be open.
  public func openContext() throws(NNGError) -> RequestContext {
    RequestContext(io: try socket.openContext())
  }

  /// Ends the socket, its connections and what waits on its contexts.
  public func close() async { await socket.close() }
}
