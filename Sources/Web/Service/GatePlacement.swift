import NIOCore
import NIOHTTP1

/// Puts a ``RequestGate`` where Hummingbird lets nobody add a handler: directly behind the parser.
final class GatePlacement: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = Never

  private let gate: RequestGate

  init(_ gate: RequestGate) { self.gate = gate }

  func handlerAdded(context: ChannelHandlerContext) {
    do {
      let pipeline = context.pipeline.syncOperations
      let parser = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
      try pipeline.addHandler(gate, position: .after(parser))
    } catch {
      context.close(promise: nil)
    }
  }
}
