internal import CNNG
internal import Synchronization

/// An address that a `ReplySocket` listens on.
public final class Listener: Sendable {
  /// The address, with the port that the system chose when 0 was asked for.
  public let address: Address
  private let handle: nng_listener
  private let isClosed = Atomic(false)

  init(_ handle: nng_listener, on address: Address) {
    self.handle = handle
    var bound = address
    var port: Int32 = 0
    if address.scheme != .inproc, nng_listener_get_int(handle, NNG_OPT_TCP_BOUND_PORT, &port) == 0 {
      bound.port = UInt16(truncatingIfNeeded: port)
    }
    self.address = bound
  }

  /// Stops listening. nng ends the connections that came through this listener with it.
  public func close() async {
    guard !isClosed.exchange(true, ordering: .acquiringAndReleasing) else { return }
    await Closing.run { [handle] in _ = nng_listener_close(handle) }
  }
}
