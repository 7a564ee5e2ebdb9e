internal import GRDB
public import Models

extension SQLiteRegistry: FeedStore {
  /// Adds feeds; see ``FeedStore``.
  public func addFeeds(_ feeds: [FeedRecord]) async throws(RegistryError) -> [Bool] {
    try await write { db in
      let isNew = try feeds.map { feed in
        try insert(feed, orElse: "NOTHING", in: db)
        return db.changesCount > 0
      }
      let count = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM feed") ?? 0
      guard count <= RegistryLimits.feedsMax else { throw RegistryError.tooManyFeeds }
      return isNew
    }
  }

  /// Feeds in the order of their addresses.
  public func feeds(after url: String, limit: Int) async throws(RegistryError) -> [Subscription] {
    try await read { db in
      try Row.fetchAll(
        db, sql: "SELECT subscription FROM feed WHERE url > ? ORDER BY url LIMIT ?", arguments: [url, limit]
      ).map(FeedRow.subscription)
    }
  }

  /// Forgets feeds.
  public func removeFeeds(_ urls: [String]) async throws(RegistryError) -> Int {
    try await write { db in
      try Set(urls).count { url in
        try db.execute(sql: "DELETE FROM feed WHERE url = ?", arguments: [url])
        return db.changesCount > 0
      }
    }
  }

  /// Changes what people have set of feeds.
  public func setFeeds(
    _ urls: [String], _ change: FeedChange, now: Timestamp
  ) async throws(RegistryError) -> [Subscription] {
    try await write { db in
      var named: Set<String> = []
      return try urls.compactMap { url in
        guard named.insert(url).inserted, var record = try record(url, in: db) else { return nil }
        record.apply(change, now: now)
        try insert(record, orElse: "UPDATE SET \(FeedRow.assignments)", in: db)
        return record.subscription
      }
    }
  }

  /// Makes feeds due.
  public func refreshFeeds(_ urls: [String]?, now: Timestamp) async throws(RegistryError) -> Int {
    try await write { db in
      let meant = try urls ?? String.fetchAll(db, sql: "SELECT url FROM feed")
      return try Set(meant).count { url in
        guard var record = try record(url, in: db) else { return false }
        record.makeDue(now)
        try insert(record, orElse: "UPDATE SET \(FeedRow.assignments)", in: db)
        return true
      }
    }
  }

  /// Gives out feeds that are due.
  public func claimFeeds(_ claim: FeedClaim) async throws(RegistryError) -> [FeedRecord] {
    let (now, until) = (claim.now.millisecondsSinceEpoch, claim.until.millisecondsSinceEpoch)
    return try await write { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM feed WHERE state <> 2 AND next_at <= ? AND claimed_until <= ? ORDER BY next_at, url LIMIT ?
          """, arguments: [now, now, claim.count])
      return try rows.map { row in
        let record = try FeedRow.record(row)
        try db.execute(
          sql: "UPDATE feed SET claimed_by = ?, claimed_until = ? WHERE url = ?",
          arguments: [claim.holder, until, record.subscription.url])
        return record
      }
    }
  }

  /// When the next feed becomes due.
  public func nextDue() async throws(RegistryError) -> Timestamp? {
    try await read { db in
      try Int64.fetchOne(db, sql: "SELECT MIN(MAX(next_at, claimed_until)) FROM feed WHERE state <> 2")
        .map { Timestamp(millisecondsSinceEpoch: $0) }
    }
  }

  /// Saves a feed that is claimed.
  public func saveFeed(
    _ record: FeedRecord, as url: String, holder: String, extending claim: FeedClaim?
  ) async throws(RegistryError) -> Bool {
    try await write { db in
      let stored = try Row.fetchOne(
        db, sql: "SELECT claimed_by, subscription FROM feed WHERE url = ?", arguments: [url])
      guard let stored, stored["claimed_by"] == holder else { return false }
      var record = record
      record.keepSettings(of: try FeedRow.subscription(stored))
      let new = record.subscription.url
      if new != url {
        try db.execute(sql: "DELETE FROM feed WHERE url = ?", arguments: [url])
        if try self.record(new, in: db) != nil { return true }
      }
      try insert(record, orElse: "UPDATE SET \(FeedRow.assignments)", in: db)
      try db.execute(
        sql: "UPDATE feed SET claimed_by = ?, claimed_until = ? WHERE url = ?",
        arguments: [claim == nil ? "" : holder, claim?.until.millisecondsSinceEpoch ?? 0, new])
      return true
    }
  }

  /// Makes a claim go on.
  public func extendFeed(_ url: String, _ claim: FeedClaim) async throws(RegistryError) -> Bool {
    let until = claim.until.millisecondsSinceEpoch
    return try await write { db in
      try db.execute(
        sql: "UPDATE feed SET claimed_until = ? WHERE url = ? AND claimed_by = ?",
        arguments: [until, url, claim.holder])
      return db.changesCount > 0
    }
  }

  /// Ends all claims of a holder.
  public func releaseFeeds(holder: String) async throws(RegistryError) {
    try await write { db in
      try db.execute(
        sql: "UPDATE feed SET claimed_by = '', claimed_until = 0 WHERE claimed_by = ?", arguments: [holder])
    }
  }

  /// The addresses of a domain's feeds.
  public func feedURLs(ofDomain domain: String) async throws(RegistryError) -> [String] {
    try await read { db in
      try String.fetchAll(db, sql: "SELECT url FROM feed WHERE domain = ? ORDER BY url LIMIT 1000", arguments: [domain])
    }
  }

  private func record(_ url: String, in db: Database) throws -> FeedRecord? {
    try Row.fetchOne(db, sql: "SELECT * FROM feed WHERE url = ?", arguments: [url]).map(FeedRow.record)
  }

  private func insert(_ record: FeedRecord, orElse conflict: String, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO feed (\(FeedRow.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (url) DO \(conflict)
        """, arguments: try FeedRow.values(record))
  }
}
