internal import NIOCore
internal import NIOHTTP1

/// Writes the whole address into a request's first line, as a proxy wants it (RFC 9112, section 3.2.2): the HTTP client asks proxies
/// for tunnels only, which many of them give for https alone.
final class AbsoluteForm: ChannelOutboundHandler, Sendable {
  typealias OutboundIn = HTTPClientRequestPart
  typealias OutboundOut = HTTPClientRequestPart

  private let origin: String

  /// - Parameter origin: what stands before the path: "http://news.example:8080".
  init(origin: String) { self.origin = origin }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard case .head(var head) = unwrapOutboundIn(data) else { return context.write(data, promise: promise) }
    head.uri = origin + head.uri
    context.write(wrapOutboundOut(.head(head)), promise: promise)
  }

  /// Puts it before what makes bytes of requests.
  static func install(in channel: any Channel, origin: String) -> EventLoopFuture<Void> {
    channel.eventLoop.submit {
      let pipeline = channel.pipeline.syncOperations
      let encoder = try pipeline.handler(type: HTTPRequestEncoder.self)
      try pipeline.addHandler(AbsoluteForm(origin: origin), position: .after(encoder))
    }
  }
}
