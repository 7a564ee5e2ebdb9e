import Models

/// An article with everything computed that needs no store, so that the one writer does not do it.
struct PreparedArticle: Sendable {
  var article: Article
  var bytes: [UInt8]
  var reading: ArticleReading
  var timeKey: TimeKey
  var order: RevisionOrder

  /// Checks what the archive depends on, and computes the rest. `field` is the article's path in the request.
  init(_ article: Article, field: String) throws {
    try Self.check(article.id.rawValue, "\(field).id", "the ID")
    try Self.check(article.contentHash, "\(field).content_hash", "the content hash")
    try Self.check(article.source.id.rawValue, "\(field).source.id", "the source's ID")
    guard article.sequence >= 0 else { throw ArchiveError.invalid("\(field).sequence", "below 0") }
    self.article = article
    do {
      bytes = try StoredArticle.encode(article)
    } catch var error as ArchiveError {
      error.field = error.field.isEmpty ? field : "\(field).\(error.field)"
      throw error
    }
    reading = ArticleReading(of: article)
    timeKey = .preferred(for: article)
    order = RevisionOrder(of: article)
  }

  private static func check(_ value: String, _ field: String, _ what: String) throws {
    guard !value.isEmpty else { throw ArchiveError.invalid(field, "\(what) is empty") }
    guard value.utf8.count <= ArchiveLimits.identifierBytesMax else {
      throw ArchiveError.invalid(field, "\(what) is longer than \(ArchiveLimits.identifierBytesMax) bytes")
    }
  }
}
