public import NNG
public import RPC
import Wire

extension Client {
  /// A client of one of the services, with the contract's limits and retries of what may be retried.
  public static func service(
    at endpoints: [Address], tls: TLSOptions = TLSOptions(),
    interceptors: [any ClientInterceptor] = [RetryInterceptor()], connectGrace: Duration = .seconds(2)
  ) -> Client {
    var options = ClientOptions()
    options.messageBytesMax = WireLimits.messageByteCountMax
    options.connectGrace = connectGrace
    var socket = SocketOptions()
    socket.receiveBytesMax = WireLimits.messageByteCountMax
    socket.tls = tls
    return Client(
      endpoints: endpoints, transport: NNGClientTransport(options: socket), interceptors: interceptors,
      options: options)
  }
}
