internal import Models
internal import NNG
internal import Wire

/// One method as the server keeps it, its types forgotten.
protocol MethodHandler: Sendable {
  /// Whether calls wait on purpose (a long poll): they count against their own limit.
  var parks: Bool { get }
  /// Whether the handler neither blocks nor computes for long, so that it may run on a thread of the transport.
  var isQuick: Bool { get }

  /// Decodes the payload in place, lets go of the request, runs the handler and encodes the reply.
  func handle(_ request: consuming Message, payload: Range<Int>, context: CallContext) async throws -> Message
}

/// A handler with its types.
struct TypedMethodHandler<Request: WireMessage, Response: WireMessage>: MethodHandler {
  let parks: Bool
  let isQuick: Bool
  let body: @Sendable (Request, CallContext) async throws -> Response

  func handle(_ request: consuming Message, payload: Range<Int>, context: CallContext) async throws -> Message {
    let value = try Self.decode(request, payload: payload)
    let response = try await body(value, context)
    return try Frame.message(header: ReplyHeader(), payload: response)
  }

  private static func decode(_ request: consuming Message, payload: Range<Int>) throws(RPCError) -> Request {
    do throws(WireError) {
      return try request.withBytes { bytes throws(WireError) in
        try Request(wireBytes: UnsafeRawBufferPointer(rebasing: bytes[payload]))
      }
    } catch {
      throw .invalidArgument(error.field, error.reason)
    }
  }
}
