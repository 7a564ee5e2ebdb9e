import FoundationEssentials
import GRDB

/// The rows of stories and of their articles.
struct StoryTable {
  /// A story as it is kept.
  struct Row: Sendable, Hashable {
    var key: Int64
    var id: String
    /// The story that its articles went to; 0 while it has any.
    var mergedInto: Int64
    var articleCount: Int
    var centroid: StoryCentroid

    mutating func add(_ vector: ArticleVector) {
      centroid.add(vector)
      articleCount += 1
    }

    /// Takes an article out; nothing stands for the vector of one that has none.
    mutating func remove(_ vector: ArticleVector?) {
      if let vector { centroid.remove(vector) }
      articleCount -= 1
      if articleCount <= 0 { (articleCount, centroid) = (0, StoryCentroid()) }
    }
  }

  /// An article's place in its story.
  struct Place: Sendable, Hashable {
    var timeKey: TimeKey
    var story: Int64
    var cause: StoryCause
    /// The article that it was closest to when it came; may be gone since.
    var link: TimeKey?
    var score: Double
  }

  let db: Database

  init(_ db: Database) { self.db = db }

  /// Redirects that are followed; ``StoryKeeper`` merges the smaller story into the larger one, so that merging makes no chain of
  /// them longer than the logarithm of the number of articles. Articles that change and leave their story empty may.
  static let redirectsMax = 64

  // MARK: - Stories

  func story(_ key: Int64) throws -> Row? {
    let statement = try db.cachedStatement(
      sql: "SELECT key, id, merged_into, articles, terms, embedding FROM story WHERE key = ?")
    return try GRDB.Row.withFirst(statement, arguments: [key], Self.row)
  }

  func story(id: String) throws -> Row? {
    try GRDB.Row.fetchOne(
      db.cachedStatement(sql: "SELECT key, id, merged_into, articles, terms, embedding FROM story WHERE id = ?"),
      arguments: [id]
    ).map(Self.row)
  }

  /// The story that an ID stands for now, which may have another ID; nothing when there never was one.
  func resolved(_ id: String) throws -> Row? {
    var story = try story(id: id)
    for _ in 0..<Self.redirectsMax {
      guard let next = story?.mergedInto, next != 0 else { return story }
      story = try self.story(next)
    }
    return nil
  }

  /// At most `limit` IDs that start with `prefix`, ascending.
  func ids(startingWith prefix: String, limit: Int) throws -> [String] {
    try String.fetchAll(
      db.cachedStatement(sql: "SELECT id FROM story WHERE id >= ? AND id < ? ORDER BY id LIMIT ?"),
      arguments: [prefix, prefix + "\u{10FFFF}", limit])
  }

  func insert(id: String) throws -> Row {
    try db.cachedStatement(sql: "INSERT INTO story (id, merged_into, articles, terms) VALUES (?, 0, 0, x'')")
      .execute(arguments: [id])
    return Row(key: db.lastInsertedRowID, id: id, mergedInto: 0, articleCount: 0, centroid: StoryCentroid())
  }

  func update(_ story: Row) throws {
    try db.cachedStatement(
      sql: "UPDATE story SET merged_into = ?, articles = ?, terms = ?, embedding = ? WHERE key = ?"
    ).execute(
      arguments: [
        story.mergedInto, story.articleCount, Data(story.centroid.termBytes), Data(story.centroid.embeddings.bytes),
        story.key,
      ])
  }

  private static func row(_ row: GRDB.Row) throws -> Row {
    Row(
      key: row[0], id: row[1], mergedInto: row[2], articleCount: row[3],
      centroid: StoryCentroid(
        terms: try row.bytes(at: 4, StoryCentroid.decodeTerms),
        embeddings: try row.bytes(at: 5, EmbeddingSum.init(bytes:))))
  }

  // MARK: - Articles

  func place(of timeKey: TimeKey) throws -> Place? {
    try GRDB.Row.fetchOne(
      db.cachedStatement(sql: "SELECT time_key, story, cause, link, score FROM story_article WHERE time_key = ?"),
      arguments: [timeKey.rawValue]
    ).map(Self.place)
  }

  /// The stories of these articles.
  func stories(of timeKeys: some Sequence<TimeKey>) throws -> [TimeKey: Int64] {
    let rows = try GRDB.Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT p.time_key, p.story FROM json_each(?) j CROSS JOIN story_article p ON p.time_key = j.value
          """), arguments: [timeKeys.jsonArray])
    var stories: [TimeKey: Int64] = [:]
    while let row = try rows.next() { stories[TimeKey(rawValue: row[0])] = row[1] }
    return stories
  }

  /// The articles of a story after a row, in the order of time, at most `limit`.
  func places(in story: Int64, after timeKey: TimeKey = TimeKey(rawValue: .min), limit: Int) throws -> [Place] {
    try GRDB.Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT time_key, story, cause, link, score FROM story_article WHERE story = ? AND time_key > ?
            ORDER BY time_key LIMIT ?
          """), arguments: [story, timeKey.rawValue, limit]
    ).map(Self.place)
  }

  /// The newest articles of a story, the newest first, at most `limit`.
  func newestPlaces(in story: Int64, limit: Int) throws -> [Place] {
    try GRDB.Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT time_key, story, cause, link, score FROM story_article WHERE story = ? ORDER BY time_key DESC LIMIT ?
          """), arguments: [story, limit]
    ).map(Self.place)
  }

  func insert(_ place: Place) throws {
    try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO story_article (time_key, story, cause, link, score, source)
          VALUES (?1, ?2, ?3, ?4, ?5, coalesce((SELECT source FROM article WHERE time_key = ?1), 0))
        """
    ).execute(arguments: [
      place.timeKey.rawValue, place.story, place.cause.rawValue, place.link?.rawValue ?? 0, place.score,
    ])
  }

  func delete(_ timeKey: TimeKey) throws {
    try db.cachedStatement(sql: "DELETE FROM story_article WHERE time_key = ?").execute(arguments: [timeKey.rawValue])
  }

  func moveArticles(from story: Int64, to other: Int64) throws {
    try db.cachedStatement(sql: "UPDATE story_article SET story = ? WHERE story = ?").execute(arguments: [other, story])
  }

  private static func place(_ row: GRDB.Row) -> Place {
    let link: Int64 = row[3]
    return Place(
      timeKey: TimeKey(rawValue: row[0]), story: row[1], cause: StoryCause(rawValue: row[2]) ?? .similar,
      link: link == 0 ? nil : TimeKey(rawValue: link), score: row[4])
  }
}
