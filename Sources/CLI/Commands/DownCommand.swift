import ArgumentParser
import Foundation
import Operations

struct DownCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "down", abstract: "Stop the stack of this machine; what was acknowledged stays.",
    discussion: "Example:\n  newswire down --data /srv/newswire")

  /// Longer than the longest way of a stack to its end is not waited.
  private static let limit = Duration.seconds(120)
  private static let pause = Duration.milliseconds(50)

  @OptionGroup var stack: StackOptions
  @Flag(name: .long, help: "Print what was stopped as JSON.") var json = false

  func run() async throws {
    let layout = try stack.layout(try await stack.settings())
    let console = Console(color: .never, environment: [:])
    guard let state = StackState.read(layout), state.isSupervised || !state.living.isEmpty else {
      StackState.remove(layout)
      console.note("newswire: no stack runs in \(layout.folder)")
      return
    }
    if state.isSupervised {
      kill(state.processID, SIGTERM)
    } else {
      for child in state.living { kill(child.processID, SIGTERM) }
    }
    let end = ContinuousClock.now + Self.limit
    while state.isSupervised || !state.living.isEmpty {
      guard ContinuousClock.now < end else {
        throw ProgramFailure(
          .tryLater, "the stack has not stopped within \(Self.limit.settingText); see \(layout.logs)")
      }
      try await Task.sleep(for: Self.pause)
    }
    StackState.remove(layout)
    if json { try console.write(state.json + "\n") } else { console.note("stopped") }
  }
}
