internal import NNG

/// Carries calls to a server of the same process, each in a task of its own.
final class InProcessConnection: ClientConnection {
  /// What the waiting caller gets: a reply, or the news that the server is gone.
  private enum Answer: Sendable {
    case reply(MessageBox)
    case noReply
    case broken
  }

  /// A call under way: where its caller waits, and the slot that it runs in.
  private struct Call: Sendable {
    let answer = OneShot<Answer>()
    let slot = CallSlot()
  }

  private struct State {
    var key: UInt64?
    var waiting: [ObjectIdentifier: Call] = [:]
    var isClosed = false
  }

  let address: Address
  private let network: InProcessNetwork
  private let onEvent: @Sendable (ConnectionEvent) -> Void
  private let state = Guarded(State())

  init(network: InProcessNetwork, address: Address, onEvent: @escaping @Sendable (ConnectionEvent) -> Void) {
    self.network = network
    self.address = address
    self.onEvent = onEvent
  }

  func open() {
    let (key, isUp) = network.add(self)
    state.withLock { $0.key = key }
    onEvent(isUp ? .connected : .failed(reason: "nobody listens on \(address)"))
  }

  func tell(_ event: ConnectionEvent) { onEvent(event) }

  func exchange(_ request: consuming Message, timeout: Duration) async throws(TransportError) -> Message {
    guard let dispatcher = network.dispatcher(at: address) else {
      throw TransportError(.unsent, "nobody listens on \(address)")
    }
    let call = Call()
    let isClosed = state.withLock { state in
      state.waiting[ObjectIdentifier(call.slot)] = call
      return state.isClosed
    }
    defer { _ = state.withLock { $0.waiting.removeValue(forKey: ObjectIdentifier(call.slot)) } }
    if isClosed { throw TransportError(.unsent, "the connection is closed") }
    run(MessageBox(request), on: dispatcher, as: call)
    switch await call.answer.wait(until: .now + timeout) {
    case .value(.reply(let box)):
      guard let reply = box.take() else { throw TransportError(.broken, "the reply was taken twice") }
      return reply
    case .value(.broken): throw TransportError(.broken, "the server at \(address) is gone")
    case .value(.noReply): throw TransportError(.timedOut, "no reply")
    case .timedOut: throw TransportError(.timedOut, "no reply within \(timeout)")
    case .cancelled: throw TransportError(.cancelled, "the caller gave up")
    }
  }

  func close() async {
    let key = state.withLock { state in
      state.isClosed = true
      return state.key
    }
    if let key { network.remove(key, at: address) }
    breakDown { _ in true }
  }

  /// The server is gone: whoever waits for a call that it gave up is told. The others have ended or are about to, for it
  /// drained; their replies are under way, and come.
  func serverIsGone() { breakDown(where: \.slot.isSpent) }

  private func breakDown(where isBroken: (Call) -> Bool) {
    let waiting = state.withLock { Array($0.waiting.values) }
    for call in waiting where isBroken(call) { call.answer.fulfil(.broken) }
    onEvent(.disconnected)
  }

  private func run(_ request: MessageBox, on dispatcher: Dispatcher, as call: Call) {
    call.slot.adopt(
      Task.detached {
        guard let request = request.take() else { return }
        guard let reply = await dispatcher.handle(request, from: .inProcess, in: call.slot) else {
          call.answer.fulfil(.noReply)
          return
        }
        call.answer.fulfil(.reply(MessageBox(reply)))
      })
  }
}
