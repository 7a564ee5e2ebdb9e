import ArgumentParser
import Models
import Operations
import Wire

struct FeedAddCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Poll a feed, or the feed of a site's page, from now on.",
    discussion: """
      An address of a page stands for the feed that the page names. Articles have the feed's own text where it is whole, else
      the page's (as far as the site's robots.txt allows); --full-text says otherwise.

      Examples:
        newswire feed add https://example.org/
        newswire feed add https://example.org/world.xml --full-text feed --country US
      """)

  @Argument(help: ArgumentHelp("Addresses of feeds, or of pages that name them.", valueName: "url")) var urls: [String]
  @Option(name: .long, help: "Where the text comes from: auto, feed or page.") var fullText: FullTextArgument = .auto
  @Option(name: .long, help: "Who publishes it, when its articles do not say.") var name: String = ""
  @Option(name: .long, help: "The publisher's country, as in US, when its articles do not say.") var country: String =
    ""
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
    var feeds: [Subscription] = []
    for url in urls { feeds += try await found(url, session).map(subscription) }
    guard !feeds.isEmpty else { throw ProgramFailure(.noInput, "no feed was found") }
    let request = AddFeedsRequest(feeds: Array(feeds.prefix(WireLimits.batchCountMax)))
    let response = try await session.call(.ingest, FeedMethods.add, request)
    try session.show(response) { response.results.map(FeedTexts.added).joined() }
    if response.results.contains(where: { $0.outcome == .refused }) { throw QuietExit(.badData) }
  }

  /// The feeds of an address; what else its page names is told.
  private func found(_ url: String, _ session: Session) async throws -> [FeedCandidate] {
    let url = url.contains("://") ? url : "https://" + url
    if exact { return [FeedCandidate(url: url)] }
    let response = try await session.call(.ingest, FeedMethods.discover, DiscoverFeedsRequest(url: url))
    guard let first = response.feeds.first else {
      throw ProgramFailure(.noInput, "\(url): neither a feed nor a page that names one; --exact polls it all the same")
    }
    if all { return response.feeds }
    for other in response.feeds.dropFirst() {
      let title = other.title.isEmpty ? "" : " (\(other.title.neutralised()))"
      session.console.note("the page also names \(other.url.neutralised())\(title)")
    }
    return [first]
  }

  private func subscription(_ candidate: FeedCandidate) -> Subscription {
    let hasHint = !name.isEmpty || !country.isEmpty
    return Subscription(
      url: candidate.url, title: candidate.title, siteURL: candidate.siteURL, fullText: fullText.value,
      source: hasHint ? SourceHint(name: name, country: country.uppercased()) : nil)
  }
}
