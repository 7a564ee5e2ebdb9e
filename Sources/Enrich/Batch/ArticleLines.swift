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
        try (id.map { BatchArticles.named(articles, $0) } ?? articles).map { article throws(DocumentFailure) in
          try json(article)
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

  private func json(_ article: Article) throws(DocumentFailure) -> String {
    do {
      return try WireJSON.encode(article)
    } catch {
      throw DocumentFailure("\(error)", isPermanent: true)
    }
  }
}
