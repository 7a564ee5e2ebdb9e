import GRDB
import Models
import Wire

/// An article as it is stored: its message of the contract, compressed.
enum StoredArticle {
  /// The revision's number is not stored: it follows from the other revisions.
  static func encode(_ article: Article) throws -> [UInt8] {
    var article = article
    article.revision = 0
    do {
      return Zstd.compress(try article.wireBytes())
    } catch let error as WireError {
      throw ArchiveError.invalid(error.field, error.reason)
    }
  }

  static func decode(_ bytes: UnsafeRawBufferPointer, revision: Int) throws -> Article {
    guard let content = Zstd.decompress(bytes) else {
      throw ArchiveError(.corrupt, message: "a stored article cannot be decompressed; restore the archive from a copy")
    }
    do {
      var article = try Article(wireBytes: content)
      article.revision = revision
      return article
    } catch {
      throw ArchiveError(
        .corrupt, message: "a stored article cannot be read: \(error); restore the archive from a copy")
    }
  }

  /// Decodes the column `article` of a row.
  static func decode(_ row: Row, revision: Int) throws -> Article {
    try row.withUnsafeData(named: "article") { data in
      guard let data else { throw ArchiveError(.corrupt, message: "a stored article is missing") }
      return try data.withUnsafeBytes { try decode($0, revision: revision) }
    }
  }
}
