public import Logging
public import NNG

/// Answers calls on an nng socket: REP with contexts.
///
/// Every context has a task that takes a request, runs it and replies, so there is one suspension a call. The listener is
/// watched by a guard that calls it as a client does and opens it again when it is dead (see `ListenerGuard`).
public final class NNGServerTransport: ServerTransport {
  /// How long connections stay open after the last call, so that its reply gets through: nng does not tell when a peer has
  /// it, and closing a connection on which requests lie unread makes the kernel take back what is under way.
  static let linger = Duration.milliseconds(150)

  private struct State {
    var socket: ReplySocket?
    var contexts: [ReplyContext] = []
    var listener: SupervisedListener?
    var guarding: Task<Void, Never>?
  }

  private let address: Address
  private let options: SocketOptions
  private let guardPolicy: ListenerGuard.Policy?
  private let logger: Logger
  private let state = Guarded(State())

  /// Makes a transport for one address; port 0 takes any free one.
  ///
  /// - Parameter guardPolicy: how the listener is watched; nil leaves it alone.
  public init(
    _ address: Address, options: SocketOptions = SocketOptions(),
    guardPolicy: ListenerGuard.Policy? = ListenerGuard.Policy(), logger: Logger
  ) {
    self.address = address
    self.options = options
    self.guardPolicy = guardPolicy
    self.logger = logger
  }

  /// Listens, with as many contexts as the dispatcher asks for.
  public func start(_ dispatcher: Dispatcher) async throws -> Address {
    let socket = try ReplySocket(options: options)
    let listener = try SupervisedListener(on: socket, address: address)
    let contexts = try (0..<dispatcher.contextCount).map { _ in try socket.openContext() }
    let bound = await listener.address
    state.withLock { state in
      state.socket = socket
      state.contexts = contexts
      state.listener = listener
      state.guarding = guardPolicy.map { policy in
        let probe = ListenerProbe(address: bound.dialable, options: options)
        return Task { [logger] in
          await listener.supervise(policy, probe: { await probe.run() }, onEvent: { log($0, bound, logger) })
        }
      }
    }
    let stock = ReceiverStock(contexts)
    for context in stock.start() { serve(context, stock, dispatcher) }
    return bound
  }

  /// Stops listening and closes the socket.
  public func stop() async {
    let (socket, contexts, listener, guarding) = state.withLock { state in
      (state.socket, state.contexts, state.listener, state.guarding)
    }
    guarding?.cancel()
    await guarding?.value
    // Not even a cancelled task cuts this short: it is the replies' time, not ours.
    await Task.detached { try? await Task.sleep(for: Self.linger) }.value
    for context in contexts { context.close() }
    await listener?.close()
    await socket?.close()
  }

  /// Serves a context in a fresh slot: sends the reply that its last slot left, then takes requests until it is not needed.
  private func serve(
    _ context: ReplyContext, _ stock: ReceiverStock<ReplyContext>, _ dispatcher: Dispatcher, first: MessageBox? = nil,
    waits: Bool = true
  ) {
    let slot = CallSlot(isOnTransportThreads: true)
    slot.adopt(
      Task.detached(executorPreference: CallbackExecutor.shared) { [logger] in
        do throws(NNGError) {
          var reply = first?.take()
          var waits = waits
          while waits {
            let request = try await Self.next(on: context, after: reply.take())
            if let woken = stock.received() { self.serve(woken, stock, dispatcher) }
            let peer = Peer.connection(request.pipe)
            reply = await dispatcher.handle(request, from: peer, in: slot)
            waits = stock.finished()
            // A cancelled task never sends again: the next one does.
            if slot.isSpent {
              return self.serve(context, stock, dispatcher, first: MessageBox(reply.take()), waits: waits)
            }
          }
          if let reply = reply.take() { try await Self.send(reply, on: context) }
          if let woken = stock.sleep(context) { self.serve(woken, stock, dispatcher) }
        } catch {
          guard error.code != .closed else { return }
          logger.error("a receive context failed", metadata: ["error": "\(error)"])
          try? await Task.sleep(for: .milliseconds(100))
          self.serve(context, stock, dispatcher)
        }
      })
  }

  /// Sends the last reply of a context that is not needed for now; one that the connection does not take is dropped.
  private static func send(_ reply: consuming Message, on context: ReplyContext) async throws(NNGError) {
    do throws(NNGError) {
      try await context.reply(reply)
    } catch {
      guard error.code != .closed else { throw error }
    }
  }

  /// Replies, if there is a reply, and waits for the next request. A reply that the connection does not take is dropped:
  /// its caller runs into its deadline.
  private static func next(on context: ReplyContext, after reply: consuming Message?) async throws(NNGError) -> Message
  {
    guard let reply = consume reply else { return try await context.receive() }
    do throws(NNGError) {
      return try await context.exchange(reply)
    } catch {
      guard error.operation == .send, error.code != .closed else { throw error }
      return try await context.receive()
    }
  }
}

/// The guard's work, for the operator.
private func log(_ event: SupervisedListener.Event, _ address: Address, _ logger: Logger) {
  switch event {
  case .probeFailed(let reason):
    logger.warning("listener does not answer", metadata: ["address": "\(address)", "reason": "\(reason)"])
  case .reopened: logger.notice("listener reopened", metadata: ["address": "\(address)"])
  case .reopenFailed(let error):
    logger.error("listener cannot be reopened", metadata: ["address": "\(address)", "error": "\(error)"])
  }
}
