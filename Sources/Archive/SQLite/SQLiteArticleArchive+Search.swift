import GRDB
public import Models

extension SQLiteArticleArchive {
  /// Answers a search; see ``ArticleArchive/search(_:)``.
  public func search(_ request: SearchRequest) async throws -> SearchResponse {
    let query = try checked(request.filter)
    let order: SortOrder = query.isWeighing ? request.order : .newest
    let question = SearchCursor.question(request, order)
    let cursor = try SearchCursor.parse(request.cursor, for: question, order: order)
    var bounded = request
    bounded.limit = max(request.limit, 1)
    return try await readIndex { [bounded] view in
      try SearchRun(bounded, query: query, order: order, question: question, in: view).response(from: cursor)
    }
  }

  /// Runs a question over the index.
  func readIndex<Value: Sendable>(_ body: @escaping @Sendable (IndexView) throws -> Value) async throws -> Value {
    // A commit stands in the store a moment before searches may see its articles in memory: a view that knows of documents
    // that are in neither is taken anew.
    for _ in 0..<Self.viewsMax {
      let fresh = self.fresh.current
      let answer = try await read { [cache] db in
        let view = try IndexView(db, fresh: fresh, cache: cache)
        return view.isWhole ? try body(view) : nil
      }
      if let answer { return answer }
      await Task.yield()
    }
    throw ArchiveError(.unavailable, message: "the index is behind the store; try again")
  }

  /// Views that are taken until one is whole.
  private static let viewsMax = 1_000

  /// Checks a filter: lists and text in bounds, times in order.
  func checked(_ filter: ArticleFilter) throws(ArchiveError) -> SearchQuery {
    for (name, values) in [
      ("sources", filter.sources), ("countries", filter.countries), ("languages", filter.languages),
      ("keywords", filter.keywords), ("entities", filter.entities), ("topics", filter.topics),
    ] where values.count > ArchiveLimits.filterValuesMax {
      throw .invalid("filter.\(name)", "more than \(ArchiveLimits.filterValuesMax) values")
    }
    if let after = filter.publishedAfter, let before = filter.publishedBefore, after >= before {
      throw .invalid("filter.published_before", "not after published_after")
    }
    return try SearchQuery.parse(filter.text, field: "filter.text", now: now())
  }
}
