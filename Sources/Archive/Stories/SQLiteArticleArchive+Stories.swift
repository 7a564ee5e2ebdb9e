import GRDB
public import Models

extension SQLiteArticleArchive {
  /// A story with a page of its timeline; see ``ArticleArchive/story(_:)``.
  public func story(_ request: StoryRequest) async throws -> StoryResponse? {
    let after = try Self.timelineCursor(request.cursor)
    return try await read { db in
      let reader = StoryReader(db)
      guard let row = try reader.find(request.id) else { return nil }
      let story = try reader.story(row)
      let page = try reader.timeline(of: row, after: after, limit: max(request.limit, 1))
      return StoryResponse(
        story: story, timeline: page.entries, nextCursor: page.next.map { "t." + String($0.rawValue, radix: 36) } ?? "")
    }
  }

  private static func timelineCursor(_ text: String) throws -> TimeKey? {
    guard !text.isEmpty else { return nil }
    guard text.hasPrefix("t."), let key = Int64(text.dropFirst(2), radix: 36) else {
      throw ArchiveError.invalid("cursor", "not a cursor of a story; begin again without one")
    }
    return TimeKey(rawValue: key)
  }

  /// IDs of stories; see ``ArticleArchive/storyIDs(startingWith:limit:)``.
  public func storyIDs(startingWith prefix: String, limit: Int) async throws -> [StoryID] {
    try await read { db in
      try StoryTable(db).ids(startingWith: prefix, limit: limit).map(StoryID.init(rawValue:))
    }
  }

  /// Where an article stands; see ``ArticleArchive/place(of:)``.
  public func place(of id: ArticleID) async throws -> ArticlePlace? {
    try await read { db in
      let key = try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT time_key FROM article WHERE id = ?"), arguments: [id.rawValue])
      guard let timeKey = key.map(TimeKey.init(rawValue:)), let place = try StoryTable(db).place(of: timeKey),
        let story = try StoryTable(db).story(place.story)
      else { return nil }
      let leader = try CopyGroups(db).group(of: timeKey)?.leader
      let original = try leader.flatMap {
        try String.fetchOne(
          db.cachedStatement(sql: "SELECT id FROM article WHERE time_key = ?"), arguments: [$0.rawValue])
      }
      return ArticlePlace(
        story: StoryLink(
          id: StoryID(rawValue: story.id), title: try StoryReader(db).title(of: story), articleCount: story.articleCount
        ),
        original: original.map(ArticleID.init(rawValue:)) ?? id)
    }
  }
}
