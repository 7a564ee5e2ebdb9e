internal import NNG

/// A value that one task waits for and any task may bring, once; the wait ends early at a deadline or by cancellation.
final class OneShot<Value: Sendable>: Sendable {
  /// How the wait ended.
  enum Outcome: Sendable {
    case value(Value)
    case timedOut
    case cancelled
  }

  private enum State {
    case empty
    case waiting(CheckedContinuation<Outcome, Never>)
    case brought(Outcome)
    case done
  }

  private let state = Guarded(State.empty)

  /// Brings the value. False when the wait was over: whoever brings something that must not be lost looks at this.
  @discardableResult
  func fulfil(_ value: Value) -> Bool { end(.value(value)) }

  /// Waits; at most one task, once.
  func wait(until deadline: ContinuousClock.Instant?) async -> Outcome {
    let timer = deadline.map { deadline in
      Task { [weak self] in
        guard (try? await Task.sleep(until: deadline, clock: .continuous)) != nil else { return }
        self?.end(.timedOut)
      }
    }
    defer { timer?.cancel() }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let brought: Outcome? = state.withLock { state in
          if case .brought(let outcome) = state {
            state = .done
            return outcome
          }
          state = .waiting(continuation)
          return nil
        }
        if let brought { continuation.resume(returning: brought) }
      }
    } onCancel: {
      end(.cancelled)
    }
  }

  @discardableResult
  private func end(_ outcome: Outcome) -> Bool {
    let (continuation, isTaken): (CheckedContinuation<Outcome, Never>?, Bool) = state.withLock { state in
      switch state {
      case .empty:
        state = .brought(outcome)
        return (nil, true)
      case .waiting(let continuation):
        state = .done
        return (continuation, true)
      case .brought, .done:
        return (nil, false)
      }
    }
    continuation?.resume(returning: outcome)
    return isTaken
  }
}
