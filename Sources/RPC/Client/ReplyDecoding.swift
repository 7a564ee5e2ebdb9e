internal import Models
internal import NNG
internal import Wire

/// Replies as they come in.
enum ReplyDecoding {
  /// The response in a reply's body.
  ///
  /// - Throws: the status that the reply carries instead; INTERNAL when the bytes are no reply.
  static func response<Response: WireMessage>(in reply: consuming Message) throws(RPCError) -> Response {
    try reply.withBytes { body throws(RPCError) in try response(in: body) }
  }

  private static func response<Response: WireMessage>(in body: UnsafeRawBufferPointer) throws(RPCError) -> Response {
    let status: Status
    do throws(WireError) {
      let layout = try Frame.layout(of: body)
      status = try ReplyHeader(wireBytes: UnsafeRawBufferPointer(rebasing: body[layout.header])).status
      if status.code == .ok {
        return try Response(wireBytes: UnsafeRawBufferPointer(rebasing: body[layout.payload]))
      }
    } catch {
      throw RPCError(.internal, "the reply does not follow the contract: \(error)", cause: error)
    }
    throw RPCError(status, isUnexecuted: status.isUnexecuted)
  }
}
