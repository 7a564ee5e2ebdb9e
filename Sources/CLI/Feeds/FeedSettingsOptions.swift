import ArgumentParser
import Models

/// What can be set of feeds, where it is typed.
struct FeedSettingsOptions: ParsableArguments {
  @Option(name: .long, help: "Where the text comes from: auto, feed or page.") var fullText: FullTextArgument?
  @Option(name: .long, help: "Who publishes it, when its articles do not say.") var name: String?
  @Option(name: .long, help: "The publisher's country when its articles do not say: US, Britain.") var country: String?
  @Option(name: .long, help: "The publisher's language when its articles do not say: en, pt-BR.") var language: String?
  @Option(
    name: .long,
    help: ArgumentHelp("The pause between polls: 10m, 2h; auto adapts it to the feed.", valueName: "time"))
  var interval: IntervalArgument?

  /// The fields of the contract that are given.
  var fields: [String] {
    let given = [
      ("name", name != nil), ("country", country != nil), ("language", language != nil), ("full_text", fullText != nil),
      ("fixed_interval_seconds", interval != nil),
    ]
    return given.filter(\.1).map(\.0)
  }

  /// A feed with what is given; the rest of it stays as it is.
  func applied(to feed: Subscription) -> Subscription {
    var feed = feed
    var source = feed.source ?? SourceHint()
    source.name = name ?? source.name
    source.country = country ?? source.country
    source.language = language ?? source.language
    feed.source = source == SourceHint() ? nil : source
    feed.fullText = fullText?.value ?? feed.fullText
    feed.fixedIntervalSeconds = interval?.seconds ?? feed.fixedIntervalSeconds
    return feed
  }
}
