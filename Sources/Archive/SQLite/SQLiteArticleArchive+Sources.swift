import GRDB
public import Models

extension SQLiteArticleArchive {
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

  /// All ranks, computed again when the archive has changed and the last ones are old.
  func rankTable() async throws -> RankTable {
    let sequence = signal.latest
    if let table = ranks.answer(for: "", at: sequence) { return table }
    let start = ContinuousClock.now
    let table = try await read(RankReader.table)
    ranks.keep(table, for: "", at: sequence, cost: .now - start)
    return table
  }
}
