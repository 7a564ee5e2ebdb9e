import Dispatch
import Foundation
import Synchronization

/// Remembers where a stream of articles stands, and tells it when the person interrupts the program.
final class CursorNote {
  /// What shells expect of a program that ended by SIGINT.
  private static let interrupted: Int32 = 130

  private final class State: Sendable {
    let cursor: Mutex<String>

    init(_ first: String) { cursor = Mutex(first) }
  }

  private let console: Console
  private let state: State
  private let source: any DispatchSourceSignal

  init(_ console: Console, _ first: String) {
    self.console = console
    let state = State(first)
    self.state = state
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      Self.tell(state, console)
      exit(Self.interrupted)
    }
    source.resume()
  }

  func set(_ value: String) { state.cursor.withLock { $0 = value } }

  /// Says how to go on.
  func tell() { Self.tell(state, console) }

  private static func tell(_ state: State, _ console: Console) {
    let value = state.cursor.withLock { $0 }
    if !value.isEmpty { console.note("go on with --cursor \(value.shellQuoted)") }
  }
}
