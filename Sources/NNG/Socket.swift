internal import CNNG
internal import Synchronization

/// An open nng socket of either side, with the options that every socket gets. Closed once, at the latest when dropped.
final class Socket: Sendable {
  enum Side { case request, reply }

  let handle: nng_socket
  let options: SocketOptions
  private let isClosed = Atomic(false)

  init(_ side: Side, options: SocketOptions) throws(NNGError) {
    var handle = nng_socket()
    try NNGError.check(side == .request ? nng_req0_open(&handle) : nng_rep0_open(&handle), during: .open)
    self.handle = handle
    self.options = options
    try set { nng_socket_set_size($0, NNG_OPT_RECVMAXSZ, options.receiveBytesMax) }
    try set { nng_socket_set_ms($0, NNG_OPT_SENDTIMEO, options.sendTimeout.nngMilliseconds) }
    try set { nng_socket_set_ms($0, NNG_OPT_RECONNMINT, options.reconnectMin.nngMilliseconds) }
    try set { nng_socket_set_ms($0, NNG_OPT_RECONNMAXT, options.reconnectMax.nngMilliseconds) }
    if side == .request { try set { nng_socket_set_ms($0, NNG_OPT_REQ_RESENDTIME, NNG_DURATION_INFINITE) } }
  }

  deinit { closeNow() }

  private func set(_ option: (nng_socket) -> Int32) throws(NNGError) {
    try NNGError.check(option(handle), during: .option)
  }

  /// Ends the socket and all its connections and waits for nng, which may take a moment.
  func close() async { await BlockingWork.run { self.closeNow() } }

  private func closeNow() {
    guard !isClosed.exchange(true, ordering: .acquiringAndReleasing) else { return }
    nng_close(handle)
  }
}
