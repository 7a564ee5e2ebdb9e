internal import Models

/// What a caller is told about an error that a handler threw. A pure function.
enum StatusMapping {
  /// The longest message for people on the wire, in bytes.
  static let messageByteCountMax = 2_048

  /// - Parameter cancellation: why this server cancelled the call, if it did.
  static func status(of error: any Error, cancellation: CallTable<CallSlot>.Cancellation?) -> Status {
    switch cancellation {
    case .deadline: return RPCError.deadlineExceeded().status
    case .draining: return Status(code: .unavailable, message: "the server is stopping")
    case nil: break
    }
    switch error {
    case let error as RPCError: return bounded(error.status)
    case let error as any RPCErrorConvertible: return bounded(error.rpcError.status)
    case is CancellationError: return Status(code: .cancelled, message: "the call was cancelled")
    default: return Status(code: .internal, message: "an error inside the server; its log says which")
    }
  }

  /// The status before it is known whether the server cancelled the call: a cancelled call whose time is over ran into it.
  static func status(of error: any Error, deadlineHasPassed: Bool) -> Status {
    let isLate = deadlineHasPassed && error is CancellationError
    return status(of: error, cancellation: isLate ? .deadline : nil)
  }

  /// Whether the error says nothing to the caller, so that it must be logged here.
  static func isInternal(_ error: any Error) -> Bool {
    !(error is RPCError || error is any RPCErrorConvertible || error is CancellationError)
  }

  /// The status as it fits the wire: the message at its limit, without NUL. An OK that was thrown is a mistake.
  static func bounded(_ status: Status) -> Status {
    guard status.code != .ok else { return Status(code: .internal, message: "a handler threw the status OK") }
    guard status.message.utf8.count > messageByteCountMax || status.message.utf8.contains(0) else { return status }
    var result = status
    result.message = ""
    var byteCount = 0
    for scalar in status.message.unicodeScalars where scalar != "\0" {
      byteCount += UTF8.width(scalar)
      guard byteCount <= messageByteCountMax else { break }
      result.message.unicodeScalars.append(scalar)
    }
    return result
  }
}
