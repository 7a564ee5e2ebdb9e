import Formats
import Models
import Operations
import Wire

/// A feed in a list of feeds, with its settings.
enum FeedOutline {
  /// Why a feed of a list is not taken, for people.
  struct Refusal: Error {
    var reason: String
  }

  /// The feed as it is listed.
  static func outline(_ feed: Subscription) -> OPML.Outline {
    var settings = OPML.Settings()
    settings.publisher = feed.source?.name ?? ""
    settings.country = feed.source?.country ?? ""
    settings.fullText = feed.fullText == .auto ? "" : "\(feed.fullText)"
    if feed.fixedIntervalSeconds > 0 { settings.interval = Duration.seconds(feed.fixedIntervalSeconds).settingText }
    return OPML.Outline(
      url: feed.url, title: feed.title, siteURL: feed.siteURL, language: feed.source?.language ?? "",
      settings: settings)
  }

  /// The feed that a list names. Other readers write into `language` what the feed says, also what is no language.
  static func subscription(_ outline: OPML.Outline) throws(Refusal) -> Subscription {
    let settings = outline.settings
    var source = SourceHint()
    source.name = settings.publisher.prefix(byteCountMax: WireLimits.titleByteCountMax)
    source.country = settings.country.prefix(byteCountMax: WireLimits.codeByteCountMax)
    source.language = LanguageTag.normalised(outline.language) ?? ""
    var feed = Subscription(
      url: outline.url.prefix(byteCountMax: WireLimits.urlByteCountMax),
      title: outline.title.prefix(byteCountMax: WireLimits.titleByteCountMax),
      siteURL: outline.siteURL.prefix(byteCountMax: WireLimits.urlByteCountMax),
      source: source == SourceHint() ? nil : source)
    if !settings.fullText.isEmpty {
      guard let choice = FullTextArgument(rawValue: settings.fullText) else {
        throw Refusal(reason: "newswire:fullText is \"\(settings.fullText.prefix(32))\"; it takes auto, feed or page")
      }
      feed.fullText = choice.value
    }
    if !settings.interval.isEmpty {
      guard let interval = IntervalArgument(argument: settings.interval) else {
        throw Refusal(
          reason: "newswire:interval is \"\(settings.interval.prefix(32))\"; it takes a time such as 10m, or auto")
      }
      feed.fixedIntervalSeconds = interval.seconds
    }
    return feed
  }
}
