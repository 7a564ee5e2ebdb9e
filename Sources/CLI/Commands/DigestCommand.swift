import ArgumentParser
import Models
import Operations
import Wire

struct DigestCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest", abstract: "Write the news of a day as an email: stories with summaries and sources.",
    discussion: """
      Stories stand in the order of the headlines. Text has lines of 72 columns, HTML is one document with its styles in it;
      a day without news says so and ends with 0.

      Examples:
        newswire digest --edition US --since -24h
        newswire digest --edition FR --since today --format html --output digest.html
        newswire digest --since 2025-02-10 --format markdown --limit 10
        newswire digest --format json | jq -r '.stories[].title'
      """)

  @Option(name: .long, help: "A country, as in US, or WORLD.") var edition: String = "WORLD"
  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp(
      "Stories with a report since then: a span back from now, a date, today; 35 days at most.", valueName: "-24h"))
  var since = TimeText(text: "-24h")
  @Option(name: .long, help: "text, markdown, html or json.") var format: DigestFormat?
  @Option(name: .long, help: "How many stories, 1 to 100.") var limit: Limit<100> = 20
  @Option(
    name: .customLong("output"), help: ArgumentHelp("Write to this file, whole or not at all.", valueName: "file"),
    completion: .file())
  var file: String?
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func validate() throws { try output.check(format) }

  func run(_ session: Session) async throws {
    let now = Timestamp.now()
    let since = try self.since.time(at: now)
    guard since <= now else { throw ProgramFailure(.usage, "--since lies in the future: there is no news of then") }
    let request = HeadlinesRequest(edition: edition.uppercased(), limit: limit.count, publishedAfter: since)
    let headlines = try await session.call(.query, QueryMethods.headlines, request)
    var digest = Digest(edition: headlines.edition, since: since, until: now, stories: [])
    for headline in headlines.headlines { digest.stories.append(try await story(headline, session)) }
    let text = try (format ?? (output.json ? .json : .text)).render(digest)
    guard let file else { return try session.console.write(text) }
    try OutputFile.write(text, to: file)
  }

  private func story(_ headline: Headline, _ session: Session) async throws -> Digest.Story {
    let id = headline.article.id.rawValue
    let page = try await found(QueryMethods.get, GetRequest(id: id, similarLimit: 1), session)
    let story = try await found(QueryMethods.story, StoryRequest(id: id, limit: 100), session)
    return DigestReports.story(headline, summary: page?.page.article.digest?.text ?? "", story: story)
  }

  /// An answer; nothing when what was a headline a moment ago is gone.
  private func found<Request: WireMessage, Response: WireMessage>(
    _ method: Wire.Method<Request, Response>, _ request: Request, _ session: Session
  ) async throws -> Response? {
    do throws(CallFailure) {
      return try await session.attempt(.query, method, request)
    } catch {
      guard error.status?.code == .notFound else { throw error.failure }
      return nil
    }
  }
}
