internal import Models
internal import NNG
internal import Wire

/// Calls a server's own health over a connection made for it, as a client would.
struct ListenerProbe: Sendable {
  /// The time to connect, and again for the call.
  static let callTimeout = Duration.seconds(3)

  let address: Address
  let options: SocketOptions

  func run() async -> ListenerGuard.Observation {
    do {
      var own = options
      own.tls.peerCheck = TLSOptions.PeerCheck.none
      let socket = try RequestSocket(options: own)
      let observation = await call(over: socket)
      await socket.close()
      return observation
    } catch {
      return .unreachable(reason: "\(error)")
    }
  }

  private func call(over socket: RequestSocket) async -> ListenerGuard.Observation {
    do {
      try await socket.dial(address, timeout: Self.callTimeout)
    } catch {
      return .unreachable(reason: "\(error)")
    }
    do {
      let header = CallHeader(method: HealthMethods.check.name, timeoutMilliseconds: Self.callTimeout.milliseconds)
      let request = try Frame.message(header: header, payload: HealthCheckRequest())
      _ = try await socket.openContext().exchange(request, timeout: Self.callTimeout)
      return .answered
    } catch {
      return .unanswered(reason: "\(error)")
    }
  }
}
