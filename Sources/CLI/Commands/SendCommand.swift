import ArgumentParser
import Models
import Operations

struct SendCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "send", abstract: "Send articles: files, folders, or standard input.",
    discussion: """
      Folders are gone through in the order of their names; taken are .html, .htm, .xhtml, .txt, .text, .jsonl and .ndjson.
      A file that is named itself is always taken. JSON Lines hold one article a line and may be of any length.
      An acknowledged document is never lost, and sending one twice does no harm.

      Examples:
        newswire send samples/ --wait
        newswire send page.html notes.txt
        curl -s https://example.org/story | newswire send -
        zcat archive.jsonl.gz | newswire send - --json > results.jsonl

      Exit code 65 when a document was refused or is a dead letter, 66 when a path gave nothing (it is missing, not
      readable, an empty folder); the others are sent all the same.
      """)

  @Argument(help: "Files and folders; - is standard input.", completion: .file()) var paths: [String]
  @Flag(name: .long, help: "Wait until everything is enriched.") var wait = false
  @Option(name: .long, help: ArgumentHelp("How long to wait for that.", valueName: "10m")) var waitTimeout = "10m"
  @Flag(name: .long, help: "No progress bar.") var quiet = false
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard Duration(settingText: waitTimeout) != nil else {
      throw ValidationError("--wait-timeout is \"\(waitTimeout)\"; it takes a time such as 30s, 10m, 2h.")
    }
  }

  func run(_ session: Session) async throws {
    let walker = InputWalker(paths)
    let bytesTotal = walker.files.contains(where: \.isStream) ? 0 : walker.files.reduce(0) { $0 + $1.byteCount }
    let sender = Sender(session, bytesTotal: bytesTotal, isWaiting: wait, isQuiet: quiet || output.json)
    let interruption = Interruption { [console = session.console] in
      console.draw("")
      console.note(
        "newswire: interrupted; so far \(sender.tally.summary(isWaiting: false)). Sending everything again is safe.")
    }
    defer { withExtendedLifetime(interruption) {} }
    for (path, reason) in walker.missing { await sender.missing(path, reason) }
    for file in walker.files {
      try await DocumentReader(file: file).read { try await sender.take($0) }
    }
    try await sender.flush()
    await sender.end()
    if walker.skippedCount > 0 {
      let files = ReadingForms.count(walker.skippedCount, "file")
      session.console.note("newswire: left out \(files) of other kinds; name a file itself to send it anyway")
    }
    try await finish(sender, session)
  }

  private func finish(_ sender: Sender, _ session: Session) async throws {
    var tally = sender.tally
    if wait {
      let waiting = EnrichmentWait(
        session: session, limit: Duration(settingText: waitTimeout) ?? .seconds(600), isQuiet: quiet || output.json)
      try await waiting.run(await sender.pending, &tally)
    } else {
      try await DuplicateCheck(session: session).run(await sender.duplicates, &tally)
    }
    let summary = tally.summary(isWaiting: wait)
    if output.json { session.console.note(summary) } else { try session.console.write(summary + "\n") }
    guard tally.exitStatus == .success else { throw QuietExit(tally.exitStatus) }
  }
}
