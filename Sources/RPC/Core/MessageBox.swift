internal import NNG

/// Carries a message where only what can be copied may go: through a closure or a continuation. Taken out once.
final class MessageBox: Sendable {
  private let message: Guarded<Message?>

  init(_ message: consuming Message?) { self.message = Guarded(message) }

  func take() -> Message? { message.withLock { $0.take() } }
}
