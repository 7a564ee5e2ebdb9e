public import NNG

/// The other end of a call.
public enum Peer: Sendable, Hashable {
  /// The same process.
  case inProcess
  /// A connection of an nng socket.
  case connection(Pipe)

  /// The peer's address, "tcp://10.0.0.7:40312"; nil when it is gone. Looked up when asked for.
  public var address: String? {
    switch self {
    case .inProcess: "in-process"
    case .connection(let pipe): pipe.remoteAddress
    }
  }
}
