internal import CNNG
internal import Dispatch
internal import Synchronization

/// An open nng socket of either side, with the options that every socket gets. Closed once, at the latest when dropped.
final class Socket: Sendable {
  enum Side { case request, reply }

  private struct Contexts {
    var open: [ObjectIdentifier: ContextIO] = [:]
    var isClosed = false
  }

  let handle: nng_socket
  let options: SocketOptions
  private let contexts = Guarded(Contexts())
  /// Entered once for every open context: nng frees them with the socket, so the socket must come last.
  private let openContexts = DispatchGroup()
  private let isClosed = Atomic(false)

  init(_ side: Side, options: SocketOptions) throws(NNGError) {
    var handle = nng_socket()
    try NNGError.check(side == .request ? nng_req0_open(&handle) : nng_rep0_open(&handle), during: .open)
    self.handle = handle
    self.options = options
    try set { nng_socket_set_size($0, NNG_OPT_RECVMAXSZ, options.receiveBytesMax) }
    try set { nng_socket_set_ms($0, NNG_OPT_SENDTIMEO, options.sendTimeout.nngMilliseconds) }
    try set { nng_socket_set_ms($0, NNG_OPT_RECVTIMEO, options.sendTimeout.nngMilliseconds) }
    try set { nng_socket_set_ms($0, NNG_OPT_RECONNMINT, options.reconnectMin.nngMilliseconds) }
    try set { nng_socket_set_ms($0, NNG_OPT_RECONNMAXT, options.reconnectMax.nngMilliseconds) }
    if side == .request { try set { nng_socket_set_ms($0, NNG_OPT_REQ_RESENDTIME, NNG_DURATION_INFINITE) } }
  }

  deinit { closeNow() }

  private func set(_ option: (nng_socket) -> Int32) throws(NNGError) {
    try NNGError.check(option(handle), during: .option)
  }

  /// Ends the socket with all its contexts and connections, and waits for nng, as long as `Closing` allows.
  func close() async {
    let contexts = contexts.withLock { contexts in
      contexts.isClosed = true
      return Array(contexts.open.values)
    }
    for context in contexts { context.close() }
    await Closing.run {
      self.openContexts.wait()
      self.closeNow()
    }
  }

  /// Makes a context, and keeps it until it is closed.
  func openContext() throws(NNGError) -> ContextIO {
    let io = try ContextIO(socket: self)
    openContexts.enter()
    let isClosed = contexts.withLock { contexts in
      contexts.open[ObjectIdentifier(io)] = io
      return contexts.isClosed
    }
    guard isClosed else { return io }
    io.close()
    throw NNGError(.closed, during: .open)
  }

  /// A context is closed in nng's eyes.
  func closed(_ io: ContextIO) {
    guard contexts.withLock({ $0.open.removeValue(forKey: ObjectIdentifier(io)) }) != nil else { return }
    openContexts.leave()
  }

  /// Ends the sends that were under way at the last sweep already.
  func sweepSends() { for io in contexts.withLock({ Array($0.open.values) }) { io.sweepSend() } }

  private func closeNow() {
    guard !isClosed.exchange(true, ordering: .acquiringAndReleasing) else { return }
    nng_close(handle)
  }
}
