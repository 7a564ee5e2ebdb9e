import ArgumentParser
import Models
import Operations
import Wire

struct FeedRemoveCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Stop polling feeds and forget them; their articles stay.",
    discussion: "Example:\n  newswire feed remove https://example.org/rss.xml")

  @Argument(help: ArgumentHelp("Addresses as `newswire feed list` has them.", valueName: "url")) var urls: [String]
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    let response = try await session.call(.ingest, FeedMethods.remove, RemoveFeedsRequest(urls: urls))
    try session.show(response) { "\(ReadingForms.count(response.removed, "feed")) removed\n" }
    try FeedShortage.check(named: urls, found: response.removed)
  }
}

struct FeedRefreshCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "refresh", abstract: "Poll feeds now, also one that has ended.",
    discussion: "Examples:\n  newswire feed refresh https://example.org/rss.xml\n  newswire feed refresh --all")

  @Argument(help: ArgumentHelp("Addresses as `newswire feed list` has them.", valueName: "url")) var urls: [String] = []
  @Flag(name: .long, help: "Every feed.") var all = false
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard all != !urls.isEmpty else { throw ValidationError("Give addresses of feeds, or --all, not both.") }
  }

  func run(_ session: Session) async throws {
    let response = try await session.call(.ingest, FeedMethods.refresh, RefreshFeedsRequest(urls: urls, all: all))
    try session.show(response) { "\(ReadingForms.count(response.refreshed, "feed")) to be polled now\n" }
    if !all { try FeedShortage.check(named: urls, found: response.refreshed) }
  }
}

/// Tells when fewer feeds were found than were named.
enum FeedShortage {
  static func check(named urls: [String], found: Int) throws(ProgramFailure) {
    let named = Set(urls).count
    guard found < named else { return }
    let message = named == 1 ? "no feed has this address" : "\(named - found) of \(named) addresses are no feeds"
    throw ProgramFailure(.noInput, "\(message); `newswire feed list` has them")
  }
}
