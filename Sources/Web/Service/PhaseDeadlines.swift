import NIOCore
import NIOHTTPTypes

/// Lets go of clients that are slow on purpose: a request has to arrive whole within a time, however its bytes drip in, and
/// an answer has to be taken within another one. Between two requests the idle time counts.
final class PhaseDeadlines: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  /// What the connection waits for.
  private enum Phase {
    /// The head of the first request.
    case head
    case body
    /// An answer, or another request.
    case other
  }

  private let limits: WebLimits
  private var deadline: Scheduled<Void>?
  private var phase = Phase.head

  init(_ limits: WebLimits) { self.limits = limits }

  func handlerAdded(context: ChannelHandlerContext) {
    if context.channel.isActive { expect(within: WebLimits.requestTimeout, context) }
  }

  func channelActive(context: ChannelHandlerContext) {
    expect(within: WebLimits.requestTimeout, context)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) { deadline?.cancel() }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      phase = .body
      expect(within: WebLimits.requestTimeout, context)
    case .body: break
    case .end:
      phase = .other
      expect(within: WebLimits.responseTimeout, context)
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    phase = .other
    guard case .end = unwrapOutboundIn(data) else { return context.write(data, promise: promise) }
    let written = promise ?? context.eventLoop.makePromise()
    let loopBound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    written.futureResult.whenSuccess {
      let (handler, context) = loopBound.value
      handler.expect(within: handler.limits.idleTimeout, context)
    }
    context.write(data, promise: written)
  }

  private func expect(within time: Duration, _ context: ChannelHandlerContext) {
    deadline?.cancel()
    let loopBound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    deadline = context.eventLoop.scheduleTask(in: TimeAmount(time)) {
      let (handler, context) = loopBound.value
      handler.end(context)
    }
  }

  /// Who sends too slowly is told so, and then has a while to take the answer.
  private func end(_ context: ChannelHandlerContext) {
    let late = phase
    phase = .other
    switch late {
    case .head: context.triggerUserOutboundEvent(LateRequest(), promise: nil)
    case .body: context.fireErrorCaught(LateRequest())
    case .other: return context.close(promise: nil)
    }
    expect(within: WebLimits.partingTimeout, context)
  }
}
