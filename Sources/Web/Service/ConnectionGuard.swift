import NIOCore
import NIOHTTPTypes

/// Closes a connection of an address that has too many already.
final class ConnectionGuard: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart

  private let table: ConnectionTable
  private var address: String?

  init(_ table: ConnectionTable) { self.table = table }

  func handlerAdded(context: ChannelHandlerContext) {
    if context.channel.isActive { enter(context) }
  }

  func channelActive(context: ChannelHandlerContext) {
    enter(context)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    leave()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) { leave() }

  private func enter(_ context: ChannelHandlerContext) {
    guard address == nil else { return }
    let peer = context.channel.remoteAddress?.ipAddress ?? ""
    if table.enter(peer) {
      address = peer
    } else {
      context.close(promise: nil)
    }
  }

  private func leave() {
    if let address { table.leave(address) }
    address = nil
  }
}
