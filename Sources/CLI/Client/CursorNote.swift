import Synchronization

/// Remembers where a stream of articles stands, and tells it when the program ends, also by a signal.
final class CursorNote {
  private final class State: Sendable {
    let cursor: Mutex<String>

    init(_ first: String) { cursor = Mutex(first) }
  }

  private let console: Console
  private let state: State
  private let interruption: Interruption

  /// `end` runs before the program ends by a signal.
  init(_ console: Console, _ first: String, end: @escaping @Sendable () -> Void = {}) {
    self.console = console
    let state = State(first)
    self.state = state
    interruption = Interruption {
      end()
      Self.tell(state, console)
    }
  }

  func set(_ value: String) { state.cursor.withLock { $0 = value } }

  /// Says how to go on.
  func tell() { Self.tell(state, console) }

  private static func tell(_ state: State, _ console: Console) {
    let value = state.cursor.withLock { $0 }
    if !value.isEmpty { console.note("go on with --cursor \(value.shellQuoted)") }
  }
}
