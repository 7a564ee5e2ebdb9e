import Models
import Wire

/// A line with a document as lines with its articles.
struct ArticleLines: Sendable {
  let enricher: any DocumentEnricher

  /// Nothing for an empty line.
  func outcome(of line: LineReader.Line) -> Result<[String], DocumentFailure>? {
    do throws(DocumentFailure) {
      guard let (document, id) = try document(in: line) else { return nil }
      let articles = try enricher.articles(of: document)
      return .success(
        try articles.enumerated().map { place, article throws(DocumentFailure) in
          try json(article, id: id.map { place == 0 ? $0 : "\($0)#\(place + 1)" })
        })
    } catch {
      return .failure(error)
    }
  }

  /// The document, and the ID that the line gives it: the line's own text is free again after this.
  private func document(
    in line: LineReader.Line
  ) throws(DocumentFailure) -> (document: LeasedDocument, id: String?)? {
    guard let read = try BatchLine.read(line) else { return nil }
    return (try read.leased(number: line.number), read.id)
  }

  /// The caller knows its documents by its own IDs, so that an article is given back under that; of several articles of
  /// one document the second is "ID#2".
  private func json(_ article: Article, id: String?) throws(DocumentFailure) -> String {
    var article = article
    if let id { article.id = ArticleID(rawValue: id) }
    do {
      return try WireJSON.encode(article)
    } catch {
      throw DocumentFailure("\(error)", isPermanent: true)
    }
  }
}
