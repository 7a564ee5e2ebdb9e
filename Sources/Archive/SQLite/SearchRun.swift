import GRDB
import Models

/// One search over one view of the archive.
struct SearchRun {
  private let request: SearchRequest
  private let query: SearchQuery
  private let order: SortOrder
  private let question: UInt64
  private let view: IndexView
  private let meter = WorkMeter(ArchiveLimits.searchWorkMax)
  private let planner: QueryPlanner

  /// Rounds in which hits are looked for in place of copies that were left out.
  static let roundsMax = 4

  init(_ request: SearchRequest, query: SearchQuery, order: SortOrder, question: UInt64, in view: IndexView) throws {
    self.request = request
    self.query = query
    self.order = order
    self.question = question
    self.view = view
    planner = try QueryPlanner(
      view, languages: QueryPlanner.languages(of: request.filter, query.root), meter: meter,
      story: { try StoryRows.documents(of: $0, in: view.db) })
  }

  private var db: Database { view.db }

  func response(from cursor: SearchCursor?) throws -> SearchResponse {
    var place = SearchCursor.Place(
      rank: .infinity, row: .max, documents: view.state.next, sequence: try ArchiveWriter.lastSequence(db),
      reference: try newestTime(), weights: [])
    if case .ranked(let known) = cursor { place = known }
    let weights = TermWeights(place.weights)
    let first = try planner.cursor(query.root, request.filter, weights)
    place.weights = weights.steps
    var search = TopHits(
      order: order == .relevance ? .relevance(reference: place.reference) : .newest, limit: request.limit + 1,
      after: nil, rows: rows(cursor), documents: view.state.next)
    search.admits = try admission(place)
    if case .ranked(let known) = cursor { search.after = Hit(rank: known.rank, row: known.row, document: 0) }
    let (hits, last) = try page(&search, first: first, weights: weights)
    var response = SearchResponse(
      hits: try HitReader(highlights: planner.highlights, in: db).hits(hits.prefix(request.limit)))
    if let last { response.nextCursor = next(last, place).text(for: question) }
    response.isPartial = meter.isSpent
    if request.facets { try count(weights, place, &response) }
    if hits.isEmpty, cursor == nil, let root = query.root {
      response.didYouMean = try Suggestion(view).text(for: root, of: request.filter.text) ?? ""
    }
    if order == .newest { for index in response.hits.indices { response.hits[index].score = 0 } }
    return response
  }

  /// Hits of a page, without copies of what stands elsewhere in the list, and where the next page goes on. Where many are
  /// copies, a page may be short and still not the last.
  private func page(
    _ search: inout TopHits, first: MatchCursor?, weights: TermWeights
  ) throws -> (hits: [Hit], last: Hit?) {
    var (page, cursor): ([Hit], MatchCursor?) = ([], first)
    for _ in 0..<Self.roundsMax {
      let found: [Hit]
      if let cursor {
        found = try search.find(cursor, times: view.rows, meter: meter)
      } else {
        found = try newest(search)
      }
      page += request.showCopies ? found : try originals(found, weights)
      if page.count > request.limit { return (page, page[request.limit - 1]) }
      guard let last = found.last, found.count == search.limit, !meter.isSpent else { return (page, nil) }
      search.after = last
      if cursor != nil { cursor = try planner.cursor(query.root, request.filter, weights.restart()) }
    }
    return (page, search.after)
  }

  /// Without words and filters: the rows themselves.
  private func newest(_ search: TopHits) throws -> [Hit] {
    let upper = min(search.rows.upperBound, search.after?.row ?? .max)
    return try ArticleLists.newest(
      rows: search.rows.lowerBound..<max(search.rows.lowerBound, upper), limit: search.limit, in: db
    )
    .map { Hit(rank: 0, row: $0.rawValue, document: 0) }
  }

  /// Leaves out the copies of which one before them matches too, wherever that stands in the list: each page decides alike.
  private func originals(_ hits: [Hit], _ weights: TermWeights) throws -> [Hit] {
    let copies = try CopyRows(of: hits.map { TimeKey(rawValue: $0.row) }, in: db)
    var earlier: [Int64: [Int64]] = [:]
    for hit in hits {
      let rows = try copies.before(TimeKey(rawValue: hit.row)).map(\.rawValue)
      if !rows.isEmpty { earlier[hit.row] = rows }
    }
    guard !earlier.isEmpty else { return hits }
    let matching = try matches(among: Set(earlier.values.joined()), weights)
    return hits.filter { hit in !(earlier[hit.row] ?? []).contains(where: matching.contains) }
  }

  private func matches(among candidates: Set<Int64>, _ weights: TermWeights) throws -> Set<Int64> {
    let range = rows(nil)
    let inTime = candidates.filter(range.contains)
    return try ArticleLists.matches(among: inTime, in: view) { floor in
      try planner.cursor(query.root, request.filter, weights.restart(), floor: floor)
    }
  }

  private func count(_ weights: TermWeights, _ place: SearchCursor.Place, _ response: inout SearchResponse) throws {
    meter.refill(ArchiveLimits.searchWorkMax)
    let cursor =
      try planner.cursor(query.root, request.filter, weights.restart())
      ?? EveryCursor(view.rows, count: view.state.next)
    var counting = TopHits(
      order: .newest, limit: ArchiveLimits.facetMatchesMax + 1, rows: rows(nil), documents: view.state.next)
    counting.admits = try admission(place)
    let newest = try counting.find(cursor, times: view.rows, meter: meter)
    var facets = FacetCounts()
    let counted = newest.prefix(ArchiveLimits.facetMatchesMax).map { TimeKey(rawValue: $0.row) }
    try view.rows.forEachFacets(at: counted) { facets.add($1, at: $0) }
    response.facets = facets.facets(valuesMax: ArchiveLimits.facetValuesMax)
    response.matchCount = min(newest.count, ArchiveLimits.facetMatchesMax)
    response.isMatchCountMinimum = newest.count > ArchiveLimits.facetMatchesMax || meter.isSpent
  }

  /// What came after the first page is on none that follows; an article that was only enriched anew meanwhile stands under a new
  /// number, and was visible before.
  private func admission(_ place: SearchCursor.Place) throws -> TopHits.Admission? {
    guard place.documents < view.state.next else { return nil }
    let statement = try db.cachedStatement(sql: "SELECT visible_sequence FROM article WHERE time_key = ?")
    return { document, row in
      if document < place.documents { return true }
      return try Int.fetchOne(statement, arguments: [row]).map { $0 <= place.sequence } ?? false
    }
  }

  private func next(_ last: Hit, _ place: SearchCursor.Place) -> SearchCursor {
    guard order == .relevance else { return .newest(before: TimeKey(rawValue: last.row)) }
    var place = place
    (place.rank, place.row) = (last.rank, last.row)
    return .ranked(place)
  }

  /// The rows that the times of filter, text and cursor leave.
  private func rows(_ cursor: SearchCursor?) -> Range<Int64> {
    func row(_ time: Timestamp) -> Int64 { TimeKey(milliseconds: time.millisecondsSinceEpoch).rawValue }
    let lower = [request.filter.publishedAfter, query.after].compactMap { $0.map(row) }.max() ?? .min
    var upper = [request.filter.publishedBefore, query.before].compactMap { $0.map(row) }.min() ?? .max
    if case .newest(let before) = cursor { upper = min(upper, before.rawValue) }
    return lower..<max(lower, upper)
  }

  private func newestTime() throws -> Int64 {
    try ArticleLists.newest(rows: .min ..< .max, limit: 1, in: db).first?.milliseconds ?? 0
  }
}
