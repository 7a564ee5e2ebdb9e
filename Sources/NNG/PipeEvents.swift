internal import CNNG

/// What happened to a socket's connections.
public enum PipeEvent: Hashable, Sendable {
  /// A connection is up, handshake and all.
  case added
  /// A connection is gone.
  case removed
}

/// Brings nng's connection callbacks to closures.
///
/// nng gets a number, never a pointer: a callback that comes after the socket was closed finds nothing, instead of memory
/// that is gone.
enum PipeEvents {
  typealias Handler = @Sendable (PipeEvent) -> Void

  private struct Table {
    var handlers: [UInt: Handler] = [:]
    var next: UInt = 1
  }

  private static let table = Guarded(Table())

  static func register(_ handler: @escaping Handler, on socket: nng_socket) throws(NNGError) -> UInt {
    let key = table.withLock { table in
      defer { table.next += 1 }
      table.handlers[table.next] = handler
      return table.next
    }
    let argument = UnsafeMutableRawPointer(bitPattern: key)
    let callback: @convention(c) (nng_pipe, nng_pipe_ev, UnsafeMutableRawPointer?) -> Void = { _, event, argument in
      PipeEvents.deliver(event == NNG_PIPE_EV_ADD_POST ? .added : .removed, to: UInt(bitPattern: argument))
    }
    for event in [NNG_PIPE_EV_ADD_POST, NNG_PIPE_EV_REM_POST] {
      try NNGError.check(nng_pipe_notify(socket, event, callback, argument), during: .open)
    }
    return key
  }

  static func remove(_ key: UInt) { _ = table.withLock { $0.handlers.removeValue(forKey: key) } }

  private static func deliver(_ event: PipeEvent, to key: UInt) { table.withLock { $0.handlers[key] }?(event) }
}
