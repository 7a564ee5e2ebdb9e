import GRDB

/// Makes the part of the index that is in memory only again, from its articles.
enum FreshLoading {
  static func change(_ db: Database) throws -> IndexWriter.Change {
    let (state, rows) = (try IndexState(db), RowTable(db))
    let statement = try db.cachedStatement(
      sql: "SELECT r.article FROM article a JOIN revision r ON r.key = a.current WHERE a.time_key = ?")
    let documents: [FreshDocument] = try (state.flushed..<max(state.flushed, state.next)).compactMap { number in
      guard let time = try rows.row(of: number), let row = try Row.fetchOne(statement, arguments: [time]) else {
        return nil
      }
      let article = try StoredArticle.decode(row, revision: 0)
      var text = ArticleText(of: article)
      let words = DocumentWords(of: article, terms: ArticleFeatures.terms(of: article), text: &text)
      return FreshDocument(number: number, time: time, words: words.words)
    }
    return IndexWriter.Change(isFlushed: true, documents: documents, next: state.next)
  }
}
