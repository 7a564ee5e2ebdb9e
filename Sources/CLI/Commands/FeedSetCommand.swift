import ArgumentParser
import Models
import Operations
import Wire

struct FeedSetCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Change what is set of feeds; what you do not name stays.",
    discussion: """
      Articles that come from now on have it. An empty value takes back what was set.

      Examples:
        newswire feed set https://example.org/rss.xml --country Britain --language en
        newswire feed set https://example.org/rss.xml --interval 10m --full-text page
        newswire feed set https://example.org/rss.xml --interval auto --name ""
      """)

  @Argument(help: ArgumentHelp("Addresses as `newswire feed list` has them.", valueName: "url")) var urls: [String]
  @OptionGroup(title: "What to set") var settings: FeedSettingsOptions
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard !settings.fields.isEmpty else {
      throw ValidationError("Give --name, --country, --language, --full-text or --interval.")
    }
    guard urls.count <= WireLimits.batchCountMax else {
      throw ValidationError("At most \(WireLimits.batchCountMax) feeds at a time.")
    }
  }

  func run(_ session: Session) async throws {
    let request = SetFeedsRequest(
      urls: urls, name: settings.name ?? "", country: settings.country ?? "", language: settings.language ?? "",
      fullText: settings.fullText?.value ?? .auto, fixedIntervalSeconds: settings.interval?.seconds ?? 0,
      fields: settings.fields)
    let response = try await session.call(.ingest, FeedMethods.set, request)
    try session.show(response) { response.feeds.map { FeedTexts.feed($0, now: Timestamp.now()) }.joined() }
    try FeedShortage.check(named: urls, found: response.feeds.count)
  }
}
