import FoundationEssentials
import GRDB
import Models

extension ArchiveWriter {
  /// Gives an article one address, whichever of its variants came last (``AddressForm``): what is delivered takes over a better one
  /// that is stored, and the stored revision a better one that is delivered.
  ///
  /// - Returns: what is to be stored, and whether the current revision's address has changed.
  func settleAddress(_ prepared: PreparedArticle, _ current: Current) throws -> (PreparedArticle, isMoved: Bool) {
    var stored = try current.bytes.withUnsafeBytes { try StoredArticle.decode($0, revision: 0) }
    let delivered = prepared.article.url
    let (old, new) = (AddressForm.marks(stored.url), AddressForm.marks(delivered))
    if old < new {
      var article = prepared.article
      article.url = stored.url
      return (try PreparedArticle(article, field: "article"), false)
    }
    guard new < old else { return (prepared, false) }
    stored.url = delivered
    try db.cachedStatement(sql: "UPDATE revision SET article = ? WHERE key = ?")
      .execute(arguments: [Data(try StoredArticle.encode(stored)), current.revision])
    return (prepared, true)
  }
}
