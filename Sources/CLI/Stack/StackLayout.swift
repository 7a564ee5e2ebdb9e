/// Where the stack of one machine keeps its files: all in one folder.
struct StackLayout: Hashable, Sendable {
  let folder: String

  /// `$XDG_DATA_HOME/newswire`, else `~/.local/share/newswire` (XDG Base Directory Specification).
  static func defaultFolder(_ environment: [String: String]) -> String {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/newswire" }
    return (environment["HOME"] ?? ".") + "/.local/share/newswire"
  }

  var queue: String { "sqlite:\(folder)/queue.sqlite" }
  var archive: String { "sqlite:\(folder)/archive.sqlite" }
  /// Locked for as long as a stack runs here; the lock's own file ends in ".lock".
  var stack: String { folder + "/stack" }
  var state: String { folder + "/stack.json" }
  var logs: String { folder + "/logs" }

  func log(of name: String) -> String { "\(logs)/\(name).log" }
}
