import Foundation
import Operations

/// What is told about a stack.
enum StackTexts {
  /// Prints what runs and how to go on.
  static func announce(_ state: StackState, isJSON: Bool, isDetached: Bool) throws {
    let console = Console(color: .never, environment: [:])
    guard !isJSON else { return try console.write(state.json + "\n") }
    try console.write(processes(state) { _ in "" })
    if let web = state.web { console.note("read at \(web)") }
    console.note("ready — " + (isDetached ? "stop it with `newswire down`" : "stop it with Ctrl-C"))
  }

  /// Why processes without a supervisor are no stack, and what to do about them.
  static func orphaned(_ state: StackState) -> ProgramFailure {
    let names = state.children.filter { $0.processID != 0 }.map(\.name).joined(separator: ", ")
    return ProgramFailure(
      .unavailable,
      "the supervisor (process \(state.processID)) is gone, but \(names) still run without it: nothing that ends is started "
        + "again — stop them with `newswire down`, then start afresh with `newswire up`")
  }

  /// One line a process; `health` adds what is known of it.
  static func processes(_ state: StackState, health: (StackState.Child) -> String) -> String {
    let width = state.children.map(\.name.count).max() ?? 0
    return state.children.map { child in
      let number = child.processID == 0 ? "not running" : "process \(child.processID)"
      let restarts = child.restarts == 0 ? "" : "  restarts \(child.restarts)"
      let name = TextWidth.padded(child.name, to: width)
      return "\(name)  \(child.address)  \(number)\(restarts)\(health(child))  \(child.log)\n"
    }.joined()
  }
}
