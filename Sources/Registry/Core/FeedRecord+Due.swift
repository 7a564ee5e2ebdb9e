internal import Formats
internal import Models

extension FeedRecord {
  /// Whether it is to be polled.
  func isDue(_ now: Timestamp) -> Bool {
    subscription.state != .ended && (subscription.nextAt.map { $0 <= now } ?? true)
  }

  /// The longest due goes first; of two the one with the lesser address.
  var order: (Int64, String) { (subscription.nextAt?.millisecondsSinceEpoch ?? 0, subscription.url) }

  /// Makes it due, also when it had ended. It is then asked for whole: whoever refreshes a feed doubts what is known of it.
  mutating func makeDue(_ now: Timestamp) {
    subscription.state = .active
    subscription.nextAt = now
    (entityTag, lastModified) = ("", "")
  }

  /// The registered domain of the site that it belongs to, else of its own address.
  var domain: String {
    let url = CanonicalURL(whole: subscription.siteURL) ?? CanonicalURL(whole: subscription.url)
    return url?.registrableDomain ?? ""
  }
}

extension RegistryError {
  static let tooManyFeeds = RegistryError(
    .full, "the registry holds at most \(RegistryLimits.feedsMax) feeds: remove some")
}
