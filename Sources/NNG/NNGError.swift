internal import CNNG

/// What nng refused, at which operation, and nng's own number for it.
public struct NNGError: Error, Hashable, Sendable {
  /// The step at which it failed. A failure at `.send` means that no peer has seen the message.
  public enum Operation: String, Sendable {
    case open, option, dial, listen, send, receive, close
  }

  /// nng's error number. Open: a newer nng may know more than the names here.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// nng's number.
    public let rawValue: Int32

    /// Wraps a number as nng gives it.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// The time was over.
    public static let timedOut = Code(rawValue: Int32(NNG_ETIMEDOUT.rawValue))
    /// Nobody listens there.
    public static let connectionRefused = Code(rawValue: Int32(NNG_ECONNREFUSED.rawValue))
    /// The socket, context or dialer was closed.
    public static let closed = Code(rawValue: Int32(NNG_ECLOSED.rawValue))
    /// Somebody else listens there.
    public static let addressInUse = Code(rawValue: Int32(NNG_EADDRINUSE.rawValue))
    /// The operation does not fit the state, such as a second one at the same time.
    public static let wrongState = Code(rawValue: Int32(NNG_ESTATE.rawValue))
    /// The address cannot be used, such as a name that does not resolve.
    public static let addressInvalid = Code(rawValue: Int32(NNG_EADDRINVAL.rawValue))
    /// The message is larger than the peer or this side takes.
    public static let messageTooLarge = Code(rawValue: Int32(NNG_EMSGSIZE.rawValue))
    /// The peer ended the connection while something was under way.
    public static let connectionReset = Code(rawValue: Int32(NNG_ECONNRESET.rawValue))
    /// The peer ended the connection.
    public static let connectionShut = Code(rawValue: Int32(NNG_ECONNSHUT.rawValue))
    /// The waiting task was cancelled.
    public static let cancelled = Code(rawValue: Int32(NNG_ECANCELED.rawValue))
    /// No memory.
    public static let outOfMemory = Code(rawValue: Int32(NNG_ENOMEM.rawValue))
    /// The peer's certificate was not accepted.
    public static let peerNotAuthenticated = Code(rawValue: Int32(NNG_EPEERAUTH.rawValue))
  }

  /// nng's reason.
  public var code: Code
  /// The step at which it failed.
  public var operation: Operation
  /// The address in question, where there is one.
  public var address: String?

  /// Describes a failure.
  public init(_ code: Code, during operation: Operation, address: String? = nil) {
    self.code = code
    self.operation = operation
    self.address = address
  }

  /// Throws unless `status` is zero, nng's word for success.
  static func check(_ status: Int32, during operation: Operation, address: String? = nil) throws(NNGError) {
    guard status != 0 else { return }
    throw NNGError(Code(rawValue: status), during: operation, address: address)
  }
}

extension NNGError: CustomStringConvertible {
  /// One line for people: what failed, where, why.
  public var description: String {
    let place = address.map { " \($0)" } ?? ""
    if operation == .listen && code == .addressInUse {
      return "cannot listen on\(place): the address is in use, another process listens there (a second instance?)"
    }
    return "\(operation.rawValue)\(place): \(String(cString: nng_strerror(code.rawValue))) (nng \(code.rawValue))"
  }
}
