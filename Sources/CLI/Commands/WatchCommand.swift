import ArgumentParser
import Models
import Operations

struct WatchCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch", abstract: "Print articles as they become visible, or hand them to a command.",
    discussion: """
      Runs until it is interrupted. With --cursor-file it keeps how far it came, waits while the service is away, and goes on \
      there when it is run again: nothing is missed. With --exec each batch is the standard input of a command, one JSON \
      object a line; the cursor moves on when the command ended with 0, else the batch comes again.

      Examples:
        newswire watch storm --country FR
        newswire watch --from-start --json | jq .title
        newswire watch --cursor 1234          go on where an earlier watch ended
        newswire watch 'title:storm' --cursor-file storm.cursor --exec './notify.sh'
      """)

  private static let timeoutRange = Duration.milliseconds(1)...Duration.seconds(86_400)

  @OptionGroup var filter: FilterOptions
  @Option(name: .long, help: "Go on from a cursor of an earlier watch.") var cursor: String = ""
  @Flag(name: .long, help: "Begin with the oldest article, not from now on.") var fromStart = false
  @Option(name: .long, help: "End after this many articles.") var count: Int?
  @Option(
    name: .long, help: ArgumentHelp("Keep the cursor in this file, and go on from it.", valueName: "file"),
    completion: .file())
  var cursorFile: String?
  @Option(name: .long, help: ArgumentHelp("Hand each batch to this command of the shell.", valueName: "command"))
  var exec: String?
  @Option(
    name: .long, help: "Attempts of the command at one batch before the watch ends; without, as many as it takes.")
  var execAttempts: Int?
  @Option(name: .long, help: ArgumentHelp("How long the command may take with one batch.", valueName: "5m"))
  var execTimeout: String = "5m"
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard exec.map(\.isEmpty) != true else { throw ValidationError("--exec takes a command.") }
    guard exec != nil || execAttempts == nil else { throw ValidationError("--exec-attempts goes with --exec.") }
    guard (execAttempts ?? 1) >= 1 else { throw ValidationError("--exec-attempts takes 1 or more.") }
    _ = try timeout()
  }

  func run(_ session: Session) async throws {
    let file = cursorFile.map { CursorFile(path: $0) }
    let kept = try file?.read()
    if let cursorFile, kept != nil, !cursor.isEmpty {
      throw ProgramFailure(
        .usage, "\(cursorFile.neutralised()) holds a cursor already: leave out --cursor, or remove the file")
    }
    let start = cursor.isEmpty ? kept ?? (fromStart ? "0" : "") : cursor
    let command = try exec.map { BatchCommand(command: $0, timeout: try timeout()) }
    let run = WatchRun(
      session: session, filter: try filter.filter(), file: file, command: command, attemptsMax: execAttempts)
    try await run.run(from: start, kept: kept, count: count ?? .max)
  }

  private func timeout() throws -> Duration {
    guard let time = Duration(settingText: execTimeout), Self.timeoutRange.contains(time) else {
      throw ValidationError("--exec-timeout is \"\(execTimeout)\"; it takes a time up to 24h, as 30s or 5m.")
    }
    return time
  }
}
