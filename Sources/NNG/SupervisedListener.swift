/// A listener that is watched and opened again when it is dead: the effectful side of `ListenerGuard`.
public actor SupervisedListener {
  /// What the guard tells.
  public enum Event: Sendable {
    case probeFailed(reason: String)
    case reopened
    case reopenFailed(NNGError)
  }

  /// The address that is listened on; its port stays the same when the listener is opened again.
  public let address: Address
  private let socket: ReplySocket
  private var listener: Listener?
  private var isClosed = false

  /// Listens.
  ///
  /// - Throws: `NNGError`, with `.addressInUse` when somebody else listens there.
  public init(on socket: ReplySocket, address: Address) throws(NNGError) {
    let listener = try socket.listen(address)
    self.socket = socket
    self.listener = listener
    self.address = listener.address
  }

  /// Watches until the task is cancelled.
  ///
  /// - Parameter probe: looks at the listener as a client does, over a connection of its own.
  public func supervise(
    _ policy: ListenerGuard.Policy, probe: @Sendable () async -> ListenerGuard.Observation,
    onEvent: @Sendable (Event) -> Void
  ) async {
    var machine = ListenerGuard(policy)
    var decision = ListenerGuard.Decision.look(after: policy.interval)
    while !Task.isCancelled {
      switch decision {
      case .look(let pause):
        guard (try? await Task.sleep(for: pause)) != nil else { return }
        let observation = await probe()
        tell(observation, to: onEvent)
        decision = machine.observed(observation)
      case .reopen:
        decision = machine.reopened(successfully: await reopen(onEvent))
      case .reopenAgain(let pause):
        guard (try? await Task.sleep(for: pause)) != nil else { return }
        decision = machine.reopened(successfully: await reopen(onEvent))
      }
    }
  }

  /// Stops listening for good.
  public func close() async {
    isClosed = true
    await listener?.close()
    listener = nil
  }

  private func reopen(_ onEvent: @Sendable (Event) -> Void) async -> Bool {
    await listener?.close()
    listener = nil
    guard !isClosed else { return true }
    do throws(NNGError) {
      listener = try socket.listen(address)
      onEvent(.reopened)
      return true
    } catch {
      onEvent(.reopenFailed(error))
      return false
    }
  }

  private func tell(_ observation: ListenerGuard.Observation, to onEvent: @Sendable (Event) -> Void) {
    guard !Task.isCancelled else { return }
    switch observation {
    case .answered: break
    case .unanswered(let reason), .unreachable(let reason): onEvent(.probeFailed(reason: reason))
    }
  }
}
