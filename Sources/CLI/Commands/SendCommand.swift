import ArgumentParser
import Formats
import Models
import Operations

struct SendCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "send", abstract: "Send articles: files, folders, archives, addresses, standard input.",
    discussion: """
      What a file is comes from its content; its name is a hint. Taken are web pages, plain text, Markdown with front \
      matter, JSON and JSON Lines, CSV, mail, agencies' formats, and crawls (WARC, WET), compressed or not (gzip, zstd), \
      and archives of them (tar, zip). docs/formats.md has the table. Folders and archives are gone through in order, \
      and what is no article there is left out; a file that is named itself is taken or refused with a reason.
      An acknowledged document is never lost, and sending one twice does no harm.

      Examples:
        newswire send samples/ --wait
        newswire send https://example.org/story
        newswire send page.html notes.txt 'archive/2025-*/*.html'
        newswire send crawl.warc.gz --resume crawl.state --rate 200
        newswire send export.csv --map title=Headline,text=Body,publishedAt=Date,url=Link
        newswire send dump.jsonl.zst --map title=headline,body=content.text
        zcat dump.jsonl.gz | newswire send - --json > results.jsonl

      --map says where foreign keys or columns hold what: our name, then theirs, with dots into nested objects. Ours are \
      url, title, standfirst, authors, publishedAt, modifiedAt, language, section, tags, source, domain, country, image, \
      and text (also: body) or html. With --resume the run notes in STATE how far it is; the same command goes on from \
      there, after an interruption of any kind.

      Exit code 65 when a document was refused or is a dead letter, 66 when a path gave nothing (it is missing, not
      readable, an empty folder); the others are sent all the same.
      """)

  @Argument(help: "Files, folders, patterns, http addresses; - is standard input.", completion: .file()) var paths:
    [String]
  @Option(help: ArgumentHelp("Which keys or columns hold what: title=headline,body=text.", valueName: "field=key,…"))
  var map: String?
  @Option(
    help: ArgumentHelp("Note in this file how far it is, and go on from there.", valueName: "state"),
    completion: .file())
  var resume: String?
  @Option(help: ArgumentHelp("Send at most this many documents a second.", valueName: "n")) var rate: Double?
  @Flag(name: .long, help: "Fetch from addresses of this machine and of private networks too.") var allowPrivate = false
  @Flag(name: .long, help: "Wait until everything is enriched.") var wait = false
  @Option(name: .long, help: ArgumentHelp("How long to wait for that.", valueName: "10m")) var waitTimeout = "10m"
  @Flag(name: .long, help: "No progress bar.") var quiet = false
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  /// The rates that make sense, in documents a second.
  private static let rates = 0.001...1_000_000

  func validate() throws {
    guard Duration(settingText: waitTimeout) != nil else {
      throw ValidationError("--wait-timeout is \"\(waitTimeout)\"; it takes a time such as 30s, 10m, 2h.")
    }
    if let rate, !Self.rates.contains(rate) {
      throw ValidationError("--rate takes a number of documents a second, such as 50 or 0.5.")
    }
    do { _ = try fieldMap } catch { throw ValidationError("--map: \(error.reason).") }
  }

  private var fieldMap: FieldMap? {
    get throws(FormatError) { if let map { try FieldMap(map) } else { nil } }
  }

  func run(_ session: Session) async throws {
    let walker = InputWalker(paths)
    let ledger = try resume.map { path throws(ProgramFailure) in try ResumeLedger(path, map: map ?? "") }
    let meter = ReadMeter()
    let sender = Sender(
      session, bytesTotal: walker.byteCount ?? 0, isWaiting: wait, isQuiet: quiet || output.json, meter: meter,
      ledger: ledger, rate: rate.map(RateLimit.init))
    let interruption = Interruption { [console = session.console] in
      console.draw("")
      try? ledger?.save()
      let advice = ledger == nil ? "Sending everything again is safe." : "The same command goes on from there."
      console.note("newswire: interrupted; so far \(sender.tally.summary(isWaiting: false)). \(advice)")
    }
    defer { withExtendedLifetime(interruption) {} }
    for (path, reason) in walker.missing { await sender.missing(path, reason) }
    let run = SendRun(
      sender: sender, options: InputOptions(fieldMap: try fieldMap), ledger: ledger,
      opener: WebAddressOpener(isPrivateAllowed: allowPrivate, proxies: try session.proxies()), meter: meter,
      note: { [console = session.console] in console.note($0) })
    do { try await run.run(walker.inputs) } catch {
      try? ledger?.save()
      throw error
    }
    await sender.end()
    tellLeftOut(sender.tally.leftOut + walker.skippedCount, session)
    try await finish(sender, session)
  }

  private func tellLeftOut(_ count: Int, _ session: Session) {
    guard count > 0 else { return }
    let things = count == 1 ? "1 file or entry that is no article" : "\(count) files or entries that are no articles"
    session.console.note("newswire: left out \(things); name a file itself to send it anyway")
  }

  private func finish(_ sender: Sender, _ session: Session) async throws {
    if !wait { try await sender.checkDuplicates() }
    var tally = sender.tally
    if wait {
      let waiting = EnrichmentWait(
        session: session, limit: Duration(settingText: waitTimeout) ?? .seconds(600), isQuiet: quiet || output.json)
      try await waiting.run(await sender.pending, &tally)
    }
    let summary = tally.summary(isWaiting: wait)
    if output.json { session.console.note(summary) } else { try session.console.write(summary + "\n") }
    guard tally.exitStatus == .success else { throw QuietExit(tally.exitStatus) }
  }
}
