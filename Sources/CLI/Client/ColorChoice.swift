import ArgumentParser

/// Whether output is coloured.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable, Sendable {
  /// On a terminal, unless NO_COLOR says otherwise.
  case auto
  case always
  case never

  /// no-color.org: any value of NO_COLOR but the empty one switches colour off; an explicit choice goes before it.
  func isColored(isTerminal: Bool, environment: [String: String]) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }
  }
}
