public import Models

/// The registry in memory: gone with the process, for trials and tests.
public actor MemoryRegistry: FeedStore, SourceStore {
  private struct Claim {
    var holder: String
    var until: Timestamp
  }

  private var records: [String: FeedRecord] = [:]
  private var claims: [String: Claim] = [:]
  private var entries: [SourceID: SourceEntry] = [:]

  /// An empty registry.
  public init() {}

  // MARK: - Feeds

  /// Adds feeds; see ``FeedStore``.
  public func addFeeds(_ feeds: [FeedRecord]) throws(RegistryError) -> [Bool] {
    let new = Set(feeds.map(\.subscription.url)).subtracting(records.keys)
    guard records.count + new.count <= RegistryLimits.feedsMax else { throw .tooManyFeeds }
    return feeds.map { feed in
      guard records[feed.subscription.url] == nil else { return false }
      records[feed.subscription.url] = feed
      return true
    }
  }

  /// Feeds in the order of their addresses.
  public func feeds(after url: String, limit: Int) -> [Subscription] {
    records.keys.filter { url.isEmpty || $0 > url }.sorted().prefix(limit).compactMap { records[$0]?.subscription }
  }

  /// Forgets feeds.
  public func removeFeeds(_ urls: [String]) -> Int {
    Set(urls).count { url in
      claims[url] = nil
      return records.removeValue(forKey: url) != nil
    }
  }

  /// Changes what people have set of feeds.
  public func setFeeds(_ urls: [String], _ change: FeedChange, now: Timestamp) -> [Subscription] {
    var named: Set<String> = []
    return urls.compactMap { url in
      guard named.insert(url).inserted else { return nil }
      records[url]?.apply(change, now: now)
      return records[url]?.subscription
    }
  }

  /// Makes feeds due.
  public func refreshFeeds(_ urls: [String]?, now: Timestamp) -> Int {
    let meant = urls.map(Set.init) ?? Set(records.keys)
    return meant.count { url in
      guard records[url] != nil else { return false }
      records[url]?.makeDue(now)
      return true
    }
  }

  /// Gives out feeds that are due.
  public func claimFeeds(_ claim: FeedClaim) -> [FeedRecord] {
    let due = records.values.filter { record in
      record.isDue(claim.now) && (claims[record.subscription.url].map { $0.until <= claim.now } ?? true)
    }
    let chosen = due.sorted { $0.order < $1.order }.prefix(claim.count)
    for record in chosen { claims[record.subscription.url] = Claim(holder: claim.holder, until: claim.until) }
    return Array(chosen)
  }

  /// When the next feed becomes due.
  public func nextDue() -> Timestamp? {
    records.values.filter { $0.subscription.state != .ended }.compactMap { record in
      record.subscription.nextAt.map { max($0, claims[record.subscription.url]?.until ?? $0) }
    }.min()
  }

  /// Saves a feed that is claimed.
  public func saveFeed(
    _ record: FeedRecord, as url: String, holder: String, extending claim: FeedClaim?
  ) -> Bool {
    guard let stored = records[url], claims[url]?.holder == holder else { return false }
    var record = record
    record.keepSettings(of: stored.subscription)
    claims[url] = nil
    let isKnown = record.subscription.url != url && records[record.subscription.url] != nil
    if record.subscription.url != url { records[url] = nil }
    if !isKnown { records[record.subscription.url] = record }
    if let claim { claims[record.subscription.url] = Claim(holder: holder, until: claim.until) }
    return true
  }

  /// Makes a claim go on.
  public func extendFeed(_ url: String, _ claim: FeedClaim) -> Bool {
    guard claims[url]?.holder == claim.holder else { return false }
    claims[url] = Claim(holder: claim.holder, until: claim.until)
    return true
  }

  /// Ends all claims of a holder.
  public func releaseFeeds(holder: String) {
    claims = claims.filter { $0.value.holder != holder }
  }

  /// The addresses of a domain's feeds.
  public func feedURLs(ofDomain domain: String) -> [String] {
    records.values.filter { $0.domain == domain }.map(\.subscription.url).sorted()
  }

  // MARK: - Sources

  /// Notes who published articles.
  public func noteSources(_ sightings: [SourceSighting], now: Timestamp) {
    for sighting in sightings where !sighting.source.id.rawValue.isEmpty {
      let id = sighting.source.id
      guard entries[id] != nil || entries.count < RegistryLimits.sourcesMax else { continue }
      entries[id, default: SourceEntry(id: id)].note(sighting, now: now)
    }
  }

  /// Sources in the order of their keys.
  public func sources(after id: SourceID, limit: Int) -> [SourceEntry] {
    entries.keys.filter { (id.rawValue.isEmpty || $0 > id) && entries[$0]?.isKnown == true }.sorted().prefix(limit)
      .compactMap { entries[$0] }
  }

  /// The sources with these keys.
  public func sources(_ ids: [SourceID]) -> [SourceEntry] { ids.compactMap { entries[$0] }.filter(\.isKnown) }

  /// Sources that were edited after an edit.
  public func editedSources(after number: Int, limit: Int) -> [SourceEntry] {
    Array(entries.values.filter { $0.editNumber > number }.sorted { $0.editNumber < $1.editNumber }.prefix(limit))
  }

  /// Changes a source.
  public func editSource(_ edit: SourceEdit, now: Timestamp) -> SourceEntry {
    var entry = entries[edit.id] ?? SourceEntry(id: edit.id)
    entry.firstSeenAt = entry.firstSeenAt ?? now
    entry.apply(edit)
    let last = entries.values.map(\.editNumber).max() ?? 0
    entry.editNumber = max(last + 1, Int(now.millisecondsSinceEpoch))
    entries[edit.id] = entry
    return entry
  }
}
