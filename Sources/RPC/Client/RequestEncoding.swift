internal import Models
internal import NNG
internal import Wire

/// Calls on their way out.
enum RequestEncoding {
  /// The body of a call, with the time that is left at this moment.
  static func message(_ call: ClientCall, _ request: some WireMessage, byteCountMax: Int) throws(RPCError) -> Message {
    let header = CallHeader(
      method: call.method, timeoutMilliseconds: max(1, call.timeLeft.milliseconds), metadata: call.metadata)
    let message: Message
    do {
      message = try Frame.message(header: header, payload: request)
    } catch let error as WireError {
      throw .invalidArgument(error.field, error.reason)
    } catch {
      throw RPCError(.internal, "the request could not be encoded: \(error)", cause: error)
    }
    guard message.count <= byteCountMax else {
      throw RPCError(.resourceExhausted, "the request takes \(message.count) bytes, at most \(byteCountMax) are sent")
    }
    return message
  }
}
