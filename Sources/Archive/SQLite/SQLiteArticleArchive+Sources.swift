import GRDB
public import Models

extension SQLiteArticleArchive {
  /// Takes in edits of sources; see ``ArticleArchive/putSources(_:)``.
  public func putSources(_ sources: [SourceRecord]) async throws -> Int {
    let changed = try await write { db in
      let table = SourceEditTable(db)
      return try sources.count { try table.note($0) }
    }
    if changed > 0 { sourceEdits.withLock { $0 += 1 } }
    return changed
  }

  /// What is known of a source; see ``ArticleArchive/sourceRank(_:)``.
  public func sourceRank(_ id: SourceID) async throws -> SourceRank? { try await rankTable()[id] }

  /// Sources by rank; see ``ArticleArchive/sources(_:)``.
  public func sources(_ request: SourcesRequest) async throws -> SourcesResponse {
    let country = request.country.uppercased()
    let ranks = try await rankTable().ranks.filter { country.isEmpty || $0.source.country == country }
    var first = 0
    if !request.cursor.isEmpty {
      guard let offset = Int(request.cursor), offset >= 0 else {
        throw ArchiveError.invalid("cursor", "not a cursor of this list; begin again without one")
      }
      first = min(offset, ranks.count)
    }
    let page = ranks.dropFirst(first).prefix(max(request.limit, 1))
    let end = first + page.count
    return SourcesResponse(sources: Array(page), nextCursor: end < ranks.count ? String(end) : "")
  }

  /// A source's rank day by day; see ``ArticleArchive/sourceHistory(_:)``.
  public func sourceHistory(_ request: SourceHistoryRequest) async throws -> SourceHistoryResponse? {
    let table = try await rankTable()
    let found = table.sources(called: request.id.rawValue)
    guard found.count <= 1 else {
      let names = found.prefix(5).map(\.source.id.rawValue).joined(separator: ", ")
      throw ArchiveError.invalid("id", "several sources have this name; write the ID of one: \(names)")
    }
    guard let now = found.first, let key = table.key(of: now.source.id) else { return nil }
    let days = min(max(request.days, 1), ArchiveLimits.historyDaysMax)
    let (reading, entries) = try await rankReading(limit: RankDays.windowMax + days)
    // A rank is one among those of the same country.
    let rivals = entries.filter { $0.source.country == now.source.country }
    var response = SourceHistoryResponse(now: now)
    reading.sums(limit: days) { day, sums in
      response.days.append(Self.day(day, of: key, among: rivals, sums))
    }
    return response
  }

  private static func day(
    _ day: RankDays.Day, of key: Int64, among rivals: [RankTable.Entry], _ sums: [Int64: SourceStatistics]
  ) -> SourceDay {
    let standing = rivals.map { entry in
      var entry = entry
      entry.statistics = sums[entry.key] ?? .init()
      return entry
    }
    let ordered = RankTable.ordered(standing).filter { $0.entry.statistics.articles > 0 }
    let place = ordered.firstIndex { $0.entry.key == key }
    let part = day.sources[key] ?? .init()
    return SourceDay(
      day: DayNumber.text(day.day), rank: place.map { $0 + 1 } ?? 0, rankOf: ordered.count,
      score: place.map { ordered[$0].score } ?? 0, articles: part.articles, originals: part.originals,
      stories: part.stories, first: part.first, followers: part.followers)
  }

  /// All ranks, computed again when the archive has changed and the last ones are old.
  func rankTable() async throws -> RankTable {
    // Another number of edits is another question, so that an edit shows at once.
    try await ranks.answer(for: sourceEdits.withLock { $0 }, at: signal.latest) { [self] in
      RankTable(try await rankReading(limit: RankDays.windowMax).1)
    }
  }

  /// The newest days, and every source with what the days of a rank show of it; keeps what was counted of settled days.
  private func rankReading(limit: Int) async throws -> (RankDays, [RankTable.Entry]) {
    let today = DayNumber.of(milliseconds: now().millisecondsSinceEpoch)
    let (reading, entries) = try await read { db in
      let reader = RankReader(db: db)
      let reading = try reader.read(today: today, limit: limit)
      return (reading, try reader.entries(reading.days.latest))
    }
    if !reading.counted.isEmpty {
      // What cannot be kept, on a full disk for one, is counted again by whoever asks next.
      try? await write { db in
        let table = SourceDayTable(db)
        for (mark, sources) in reading.counted { try table.write(sources, of: mark) }
      }
    }
    return (reading.days, entries)
  }
}
