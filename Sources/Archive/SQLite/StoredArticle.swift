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
    var article = try read(bytes) { try Article(wireBytes: $0) }
    article.revision = revision
    return article
  }

  /// What lists show of an article, and its text, without the rest.
  static func glance(_ bytes: UnsafeRawBufferPointer, revision: Int) throws -> ArticleGlance {
    var glance = try read(bytes) { try ArticleGlance(wireBytes: $0, keywordsMax: ArticleSummary.keywordsMax) }
    glance.summary.revision = revision
    return glance
  }

  /// The article's address alone, without the rest.
  static func address(_ bytes: UnsafeRawBufferPointer) throws -> String {
    try read(bytes) { try ArticleGlance.address(wireBytes: $0) }
  }

  private static func read<Value>(
    _ bytes: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> Value
  ) throws -> Value {
    do {
      let value = try Zstd.withDecompressed(bytes, body)
      guard let value else {
        throw ArchiveError(
          .corrupt, message: "a stored article cannot be decompressed; restore the archive from a copy")
      }
      return value
    } catch let error as WireError {
      throw ArchiveError(
        .corrupt, message: "a stored article cannot be read: \(error); restore the archive from a copy")
    }
  }

  /// Decodes the column `article` of a row.
  static func decode(_ row: Row, revision: Int) throws -> Article {
    try row.withUnsafeData(named: "article") { data in
      guard let data else { throw missing }
      return try data.withUnsafeBytes { try decode($0, revision: revision) }
    }
  }

  static var missing: ArchiveError { ArchiveError(.corrupt, message: "a stored article is missing") }
}
