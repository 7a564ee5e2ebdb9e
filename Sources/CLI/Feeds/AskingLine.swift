import Foundation
import Synchronization

/// The line at the foot of a terminal that shows whose answer is waited for: "asking a.example, b.example  1 of 4  12 s".
final class AskingLine: Sendable {
  private struct State {
    var asked: [String] = []
    var doneCount = 0
  }

  private let console: Console
  private let total: Int
  private let start = ContinuousClock.now
  private let isShown: Bool
  private let state = Mutex(State())

  init(_ console: Console, total: Int, isShown: Bool) {
    (self.console, self.total) = (console, total)
    self.isShown = isShown && console.isErrorTerminal
  }

  /// Draws the line anew each second while `body` runs, and takes it away then.
  func shown<Value: Sendable>(while body: () async throws -> Value) async throws -> Value {
    guard isShown else { return try await body() }
    let clock = Task {
      while !Task.isCancelled {
        state.withLock { draw($0) }
        try? await Task.sleep(for: .seconds(1))
      }
    }
    defer {
      clock.cancel()
      state.withLock { _ in console.draw("") }
    }
    return try await body()
  }

  /// Somebody is asked.
  func begin(_ url: String) {
    state.withLock { state in
      state.asked.append(url)
      draw(state)
    }
  }

  /// They have answered; `tell` may write lines of its own.
  func end(_ url: String, _ tell: () throws -> Void) rethrows {
    try state.withLock { state in
      state.asked.removeAll { $0 == url }
      state.doneCount += 1
      if isShown { console.draw("") }
      try tell()
      draw(state)
    }
  }

  private func draw(_ state: State) {
    guard isShown, !Task.isCancelled, !state.asked.isEmpty else { return }
    let seconds = Int((ContinuousClock.now - start).components.seconds)
    console.draw(
      Self.text(asked: state.asked, done: state.doneCount, of: total, seconds: seconds, width: console.width))
  }

  /// The line, no wider than the terminal.
  static func text(asked: [String], done: Int, of total: Int, seconds: Int, width: Int) -> String {
    let end = (total > 1 ? "  \(done) of \(total) done" : "") + "  \(seconds) s"
    let names = "asking " + asked.map { URL(string: $0)?.host() ?? $0 }.map { $0.neutralised() }.joined(separator: ", ")
    let room = max(8, width - 1 - end.count)
    return (names.count > room ? names.prefix(room - 1) + "…" : names[...]) + end
  }
}
