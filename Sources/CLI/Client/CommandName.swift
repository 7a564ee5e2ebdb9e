import ArgumentParser
import Operations

/// The first word of a command line: without this, ArgumentParser takes a mistyped command for an unexpected argument.
enum CommandName {
  /// Letters that may be wrong, missing or too many in a command that is suggested.
  private static let changesMax = 3

  /// - Throws: exit code 64 for a command that is none, with the one that is nearest.
  static func check(_ arguments: [String], of root: any ParsableCommand.Type) throws {
    let words = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
    guard let word = words.first, !word.hasPrefix("-"), word != "help" else { return }
    let names = root.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard !names.contains(word) else { return }
    let hint = nearest(to: word, among: names).map { "did you mean \"\($0)\"?" } ?? "newswire --help lists them all"
    throw ProgramFailure(.usage, "no command \"\(word.neutralised())\": \(hint)")
  }

  private static func nearest(to word: String, among names: [String]) -> String? {
    var best: (name: String, changes: Int)?
    for name in names {
      let changes = name.difference(from: word).count
      if changes <= min(best.map { $0.changes - 1 } ?? changesMax, changesMax) { best = (name, changes) }
    }
    return best?.name
  }
}
