import ArgumentParser

struct FeedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feed", abstract: "Poll feeds: each new entry becomes an article.",
    discussion: """
      Examples:
        newswire feed add https://example.org/            the feed that this page names
        newswire feed add https://example.org/rss.xml --full-text page
        newswire feed list
        newswire feed set https://example.org/rss.xml --interval 10m --country Britain
        newswire feed import subscriptions.opml
      """,
    subcommands: [
      FeedAddCommand.self, FeedListCommand.self, FeedSetCommand.self, FeedRemoveCommand.self,
      FeedRefreshCommand.self, FeedImportCommand.self, FeedExportCommand.self,
    ])
}
