import GRDB

/// The articles of a story, for `story:`.
enum StoryRows {
  /// The newest articles of a story that are looked among.
  static let articlesMax = 5_000

  /// The numbers of a story's articles in the index; nothing when the archive knows no such story.
  static func documents(of story: String, in db: Database) throws -> [Int]? {
    guard let story = try StoryTable(db).resolved(story.lowercased()) else { return nil }
    return try Int.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT r.document FROM story_article s JOIN index_row r ON r.time_key = s.time_key
            WHERE s.story = ? ORDER BY s.time_key DESC LIMIT ?
          """), arguments: [story.key, articlesMax])
  }
}
