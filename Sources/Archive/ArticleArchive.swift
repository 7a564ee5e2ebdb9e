public import Models

/// Where enriched articles are kept and asked for. Every store passes the same suite, `ArchiveCompatTest`.
///
/// An article is its ID; each text under it, told apart by the content hash, is a revision. Revisions are numbered from 1 in
/// the order of (sequence, received, content hash), and the last one is what lists and searches see. What an archive holds
/// depends on what was put and not on the order in which it came, nor on how often.
///
/// Every method throws ``ArchiveError`` and may run beside every other; questions see whole commits only.
public protocol ArticleArchive: Sendable {
  /// Stores 1 to ``ArchiveLimits/putArticlesMax`` articles, all or none, and returns when they are durable and can be found.
  /// The results come in the order of the articles. The articles' own `revision` is not looked at.
  func put(_ articles: [Article]) async throws -> [PutResult]

  /// Takes in what people have edited of sources: ranks, and whatever else names a source beside its articles, show it from then
  /// on, and go on to when articles say something else. Of two edits of a source the one with the higher number stands. The
  /// answer is how many were new; those without a number are left out.
  func putSources(_ sources: [SourceRecord]) async throws -> Int

  /// One revision of an article, whole, with its number; the newest for 0. Nothing when there is none.
  func article(_ id: ArticleID, revision: Int) async throws -> Article?

  /// At most `limit` IDs that start with `prefix`, ascending.
  func articleIDs(startingWith prefix: String, limit: Int) async throws -> [ArticleID]

  /// All revisions of an article, oldest first; empty when there is no such article.
  func revisions(of id: ArticleID) async throws -> [RevisionInfo]

  /// Answers a search; `limit` is at least 1.
  func search(_ request: SearchRequest) async throws -> SearchResponse

  /// Articles like this one, those of other sources first, the best first; never the article itself or a copy of it, and of
  /// several that print one text only the original.
  func similar(to id: ArticleID, limit: Int) async throws -> [SimilarArticle]

  /// A story, with a page of its timeline; `limit` is at least 1. The ID is a story's whole ID, also one that it had before it
  /// was merged into another one, or an article's, which stands for its story. Nothing when there is none.
  func story(_ request: StoryRequest) async throws -> StoryResponse?

  /// At most `limit` IDs of stories that start with `prefix`, ascending, also of stories that were merged into others.
  func storyIDs(startingWith prefix: String, limit: Int) async throws -> [StoryID]

  /// Where an article stands among the others; nothing when there is no such article.
  func place(of id: ArticleID) async throws -> ArticlePlace?

  /// The front page of an edition, an ISO 3166-1 alpha-2 code or ``Models/Edition/world``'s, one entry for each event;
  /// with a time only events with a report at or after.
  func headlines(edition: String, limit: Int, since: Timestamp?) async throws -> [Headline]

  /// The keywords and names that more sources of an edition write of in its last 24 hours than their past lets expect; the
  /// edition as in ``headlines(edition:limit:since:)``, whose name the answer leaves out.
  func trends(edition: String, limit: Int) async throws -> TrendsResponse

  /// What is known of a source; nothing when the archive holds no article of it.
  func sourceRank(_ id: SourceID) async throws -> SourceRank?

  /// A source's rank at the end of each of its last days, by its ID or its name; nothing when there is no such source.
  func sourceHistory(_ request: SourceHistoryRequest) async throws -> SourceHistoryResponse?

  /// The sources of a country, or all, from the first rank on; `limit` is at least 1.
  func sources(_ request: SourcesRequest) async throws -> SourcesResponse

  /// The articles that became visible after the cursor, by new ID or new revision, in that order; parks for at most the
  /// request's wait, and ends at once, with an answer or a `CancellationError`, when the task is cancelled. An article that was revised since stands at its last place only.
  func watch(_ request: WatchRequest) async throws -> WatchResponse

  /// The newest revisions that were stored or changed after the cursor, whole, in that order.
  func export(_ request: ExportRequest) async throws -> ExportResponse

  /// The tags that publishers put on the newest articles, at most ``TagCensus/articlesMax`` of them, each once in its newest
  /// revision. Looks through all of these.
  func tagCensus() async throws -> TagCensus

  /// How much the archive holds.
  func stats() async throws -> ArchiveStatsResponse

  /// Ends parked watches and lets go of the store. Every later call throws ``ArchiveError/Code/unavailable``.
  func close() async throws
}

extension ArticleArchive {
  /// The front page as it is.
  public func headlines(edition: String, limit: Int) async throws -> [Headline] {
    try await headlines(edition: edition, limit: limit, since: nil)
  }
}
