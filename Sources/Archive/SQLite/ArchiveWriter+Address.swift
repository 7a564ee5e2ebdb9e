import FoundationEssentials
import GRDB
import Models

extension ArchiveWriter {
  /// Gives an article one address, whichever of its variants came last (``AddressForm``): what is delivered takes over a better one
  /// that is stored, and the stored revision a better one that is delivered.
  ///
  /// - Returns: what is to be stored, and whether the current revision's address has changed.
  func settleAddress(_ prepared: PreparedArticle, _ current: Current) throws -> (PreparedArticle, isMoved: Bool) {
    let old = try current.bytes.withUnsafeBytes { try StoredArticle.address($0) }
    let delivered = prepared.article.url
    let (oldMarks, newMarks) = (AddressForm.marks(old), AddressForm.marks(delivered))
    if oldMarks < newMarks {
      var article = prepared.article
      article.url = old
      return (try PreparedArticle(article, field: "article"), false)
    }
    guard newMarks < oldMarks else { return (prepared, false) }
    var stored = try current.bytes.withUnsafeBytes { try StoredArticle.decode($0, revision: 0) }
    stored.url = delivered
    try db.cachedStatement(sql: "UPDATE revision SET article = ? WHERE key = ?")
      .execute(arguments: [Data(try StoredArticle.encode(stored)), current.revision])
    return (prepared, true)
  }
}
