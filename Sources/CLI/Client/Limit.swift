import ArgumentParser

/// How many of something a command asks for, from 1 to `max`: what is none is a wrong command line, not the service's to refuse.
struct Limit<let max: Int>: ExpressibleByArgument, ExpressibleByIntegerLiteral, Sendable {
  let count: Int

  init?(argument: String) {
    guard let count = Int(argument), (1...max).contains(count) else { return nil }
    self.count = count
  }

  init(integerLiteral count: Int) { self.count = count }

  var defaultValueDescription: String { String(count) }
}
