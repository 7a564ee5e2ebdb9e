internal import CNewswireProtos
public import Models

extension ArchiveStatsResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.ArchiveStatsResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__ArchiveStatsResponse>) {
    newswire__v1__archive_stats_response__init(form)
  }

  init(form: Newswire__V1__ArchiveStatsResponse) throws(WireError) {
    self.init(
      articles: try readNumber(form.articles, "articles"),
      revisions: try readNumber(form.revisions, "revisions"),
      sources: try readNumber(form.sources, "sources"),
      newestPublishedAt: try readTime(form.newest_published_at, "newest_published_at"),
      storeBytes: try readNumber(form.store_bytes, "store_bytes"))
  }

  func fill(_ form: inout Newswire__V1__ArchiveStatsResponse, in arena: borrowing Arena) throws(WireError) {
    form.articles = try writeNumber(articles, "articles")
    form.revisions = try writeNumber(revisions, "revisions")
    form.sources = try writeNumber(sources, "sources")
    form.newest_published_at = try arena.time(newestPublishedAt, "newest_published_at")
    form.store_bytes = try writeNumber(storeBytes, "store_bytes")
  }
}
