import NIOCore
import NIOHTTP1

/// Stands directly behind the parser: readies the heads of requests, answers what is no request, and ends a connection behind the answer
/// that says so, for what follows it there could be anything.
final class RequestGate: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  private let unreadable: @Sendable (UnreadableRequest) -> WebResponse
  private var fault: UnreadableRequest?
  /// Heads that came in and that went out.
  private var requestCount = 0
  private var responseCount = 0
  /// Whether the request that came last is the last of the connection, and whether it is here whole.
  private var isLast = false
  private var isOver = false
  /// Whether the answer that is being written ends the connection, and whether it did.
  private var endsConnection = false
  private var isEnded = false

  init(unreadable: @escaping @Sendable (UnreadableRequest) -> WebResponse) { self.unreadable = unreadable }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isOver, !isEnded else { return }
    switch unwrapInboundIn(data) {
    case .head(var head):
      isLast = RequestHead.ready(&head)
      requestCount += 1
      // HTTP/1.0 knows no such thing (RFC 9110, section 10.1.1).
      if head.version.minor > 0, requestCount == responseCount + 1,
        head.headers.first(name: "expect")?.lowercased() == "100-continue"
      {
        let go = HTTPResponseHead(version: .http1_1, status: .continue)
        context.writeAndFlush(wrapOutboundOut(.head(go)), promise: nil)
      }
      context.fireChannelRead(wrapInboundOut(.head(head)))
    case .body: context.fireChannelRead(data)
    case .end:
      isOver = isLast
      context.fireChannelRead(data)
    }
  }

  func triggerUserOutboundEvent(context: ChannelHandlerContext, event: Any, promise: EventLoopPromise<Void>?) {
    guard event is LateRequest else { return context.triggerUserOutboundEvent(event, promise: promise) }
    guard requestCount == responseCount, !isEnded else {
      promise?.fail(ChannelError.operationUnsupported)
      return
    }
    explain(.late, context, promise)
    context.write(wrapOutboundOut(.end(nil)), promise: nil)
    end(context)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    if let error = error as? HTTPParserError { fault = UnreadableRequest(error) }
    context.fireErrorCaught(error)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard !isEnded else {
      promise?.fail(ChannelError.outputClosed)
      return
    }
    switch unwrapOutboundIn(data) {
    case .head(var head):
      responseCount += 1
      // What Hummingbird says of bytes that are no request has no words.
      if let fault, head.status == .badRequest, head.headers.first(name: "content-length") == "0" {
        explain(fault, context, promise)
      } else {
        if isLast, responseCount == requestCount { head.headers.replaceOrAdd(name: "connection", value: "close") }
        endsConnection = head.headers.first(name: "connection") == "close"
        context.write(wrapOutboundOut(.head(head)), promise: promise)
      }
    case .body: context.write(data, promise: promise)
    case .end:
      context.write(data, promise: promise)
      if endsConnection { end(context) }
    }
  }

  private func explain(
    _ fault: UnreadableRequest, _ context: ChannelHandlerContext, _ promise: EventLoopPromise<Void>?
  ) {
    let response = unreadable(fault)
    var head = HTTPResponseHead(version: .http1_1, status: HTTPResponseStatus(statusCode: response.status))
    for (name, value) in response.headers { head.headers.add(name: name, value: value) }
    head.headers.add(name: "content-length", value: String(response.body.count))
    context.write(wrapOutboundOut(.head(head)), promise: promise)
    context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: response.body)))), promise: nil)
    endsConnection = true
  }

  /// Only this side's half is closed: what the client is still sending would else make its system throw the answer away.
  private func end(_ context: ChannelHandlerContext) {
    isEnded = true
    context.flush()
    context.close(mode: .output, promise: nil)
  }
}
