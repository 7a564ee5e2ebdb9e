import ArgumentParser

/// How what a search found is written.
enum SearchFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case text, json, atom
}
