import Archive
import Models

/// Puts an article's page together: its seven parts.
struct DigestPages: Sendable {
  let archive: any ArticleArchive

  func page(of article: Article, similarLimit: Int) async throws -> DigestPage {
    async let similar = archive.similar(to: article.id, limit: similarLimit)
    async let rank = archive.sourceRank(article.source.id)
    async let place = archive.place(of: article.id)
    async let revisions = archive.revisions(of: article.id)
    return DigestPage(
      article: article, sourceRank: try await rank ?? SourceRank(source: article.source),
      edition: EditionCatalog.edition(of: article), similar: try await similar,
      revisions: try await revisions.filter { $0.revision != article.revision },
      notice: DigestNotice.text(for: article),
      story: try await place.flatMap { $0.story.articleCount > 1 ? $0.story : nil })
  }
}
