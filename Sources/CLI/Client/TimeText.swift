import ArgumentParser
import Models
import Operations

/// A time on the command line, also one that is counted back from now: "-24h", "today", "2025-02-10".
struct TimeText: ExpressibleByArgument, Sendable {
  let text: String

  init(text: String) { self.text = text }

  init?(argument: String) {
    guard TimeExpression.time(argument, now: Timestamp(millisecondsSinceEpoch: 0)) != nil else { return nil }
    text = argument
  }

  var defaultValueDescription: String { text }

  func time(at now: Timestamp) throws(ProgramFailure) -> Timestamp {
    guard let time = TimeExpression.time(text, now: now) else {
      throw ProgramFailure(.usage, "no time: \(TimeExpression.forms)")
    }
    return time
  }
}
