internal import NNG
internal import Synchronization

/// Carries a message where only what can be copied may go: through a closure or a continuation. Taken out once.
final class MessageBox: Sendable {
  private let message: Mutex<Message?>

  init(_ message: consuming Message?) { self.message = Mutex(message) }

  func take() -> Message? { message.withLock { $0.take() } }
}
