public import Models

/// What people set of a feed; nothing where it stays as it is.
public struct FeedChange: Sendable, Hashable {
  /// Who publishes its entries.
  public var name: String?
  /// The publisher's country, a code.
  public var country: String?
  /// The publisher's language.
  public var language: String?
  /// Where the text comes from.
  public var fullText: FullText?
  /// The pause between polls, in seconds; 0 lets it adapt.
  public var fixedIntervalSeconds: Int?

  /// A change of nothing.
  public init() {}
}

extension FeedRecord {
  /// Applies what a person says. With a shorter pause the next poll comes earlier.
  mutating func apply(_ change: FeedChange, now: Timestamp) {
    var source = subscription.source ?? SourceHint()
    source.name = change.name ?? source.name
    source.country = change.country ?? source.country
    source.language = change.language ?? source.language
    subscription.source = source == SourceHint() ? nil : source
    subscription.fullText = change.fullText ?? subscription.fullText
    guard let seconds = change.fixedIntervalSeconds else { return }
    subscription.fixedIntervalSeconds = seconds
    if seconds > 0, let next = subscription.nextAt {
      subscription.nextAt = min(next, now.advanced(by: .seconds(seconds)))
    }
  }

  /// Takes over what people have set meanwhile: a poll saves what it found, and nothing of what it was told at its start.
  mutating func keepSettings(of stored: Subscription) {
    subscription.source = stored.source
    subscription.fullText = stored.fullText
    subscription.fixedIntervalSeconds = stored.fixedIntervalSeconds
  }
}
