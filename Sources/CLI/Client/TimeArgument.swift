import ArgumentParser
import Models

/// A time on the command line: RFC 3339, or a date alone, which is its midnight in UTC.
struct TimeArgument: ExpressibleByArgument, Sendable {
  let time: Timestamp

  init?(argument: String) {
    guard let time = Timestamp(rfc3339: argument) else { return nil }
    self.time = time
  }
}
