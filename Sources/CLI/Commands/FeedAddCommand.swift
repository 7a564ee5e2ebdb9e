import ArgumentParser
import Models
import Operations
import Wire

struct FeedAddCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Poll a feed, or the feed of a site's page, from now on.",
    discussion: """
      An address of a page stands for the feed that the page names. Articles have the feed's own text where it is whole, else
      the page's (as far as the site's robots.txt allows); --full-text says otherwise. Of several addresses those are
      added that can be, and of each other one it is told why not.

      Examples:
        newswire feed add https://example.org/
        newswire feed add https://example.org/world.xml --full-text feed --country US --interval 10m
        newswire feed add example.org example.com example.net

      Exit code 65 when an address was refused, 66 when one gave no feed (there is none, or its site cannot be asked).
      """)

  @Argument(help: ArgumentHelp("Addresses of feeds, or of pages that name them.", valueName: "url")) var urls: [String]
  @OptionGroup(title: "What to set") var settings: FeedSettingsOptions
  @Flag(name: .long, help: "Every feed that the page names, not the first alone.") var all = false
  @Flag(name: .long, help: "Do not ask the site first: poll just this address.") var exact = false
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard urls.count <= WireLimits.batchCountMax else {
      throw ValidationError(
        "At most \(WireLimits.batchCountMax) addresses at a time; for more, `newswire feed import`.")
    }
  }

  func run(_ session: Session) async throws {
    let line = AskingLine(session.console, total: urls.count, isShown: !exact && !output.json)
    let (urls, run) = (
      urls, FeedAddRun(desk: IngestFeedDesk(session: session), isExact: exact, isEvery: all, subscription: subscription)
    )
    var answers: [Int: FeedAddAnswer] = [:]
    let failure: (any Error)?
    do {
      try await line.shown {
        try await run.run(urls, begins: { line.begin($0) }) { index, answer in
          answers[index] = answer
          try line.end(answer.url) { try tell(answer, session) }
        }
      }
      failure = nil
    } catch {
      failure = error
    }
    if output.json {
      let results = urls.indices.flatMap { answers[$0]?.results ?? [] }
      try session.console.write(try session.json(AddFeedsResponse(results: results)) + "\n")
    }
    if let failure { throw failure }
    let status = FeedAddAnswer.exitStatus(Array(answers.values))
    guard status == .success else { throw QuietExit(status) }
  }

  private func tell(_ answer: FeedAddAnswer, _ session: Session) throws {
    for result in answer.results {
      if result.outcome == .refused || result.outcome == .unspecified {
        session.console.note("newswire: \(result.url.neutralised()): \(result.reason.neutralised())")
      } else if !output.json {
        try session.console.write(FeedTexts.added(result))
      }
    }
    for other in answer.others {
      let title = other.title.isEmpty ? "" : " (\(other.title.neutralised()))"
      session.console.note("the page also names \(other.url.neutralised())\(title)")
    }
  }

  private var subscription: @Sendable (FeedCandidate) -> Subscription {
    let settings = settings
    return { candidate in
      settings.applied(
        to: Subscription(url: candidate.url, title: candidate.title, siteURL: candidate.siteURL))
    }
  }
}
