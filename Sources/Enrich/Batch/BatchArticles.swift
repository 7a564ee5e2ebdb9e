public import Models

/// Documents from stdin as JSON Lines, as `newswire-enrich run --jsonl` reads them, and the articles that they become; in
/// order, on all processors.
public struct BatchArticles {
  /// A document's line.
  public struct Outcome: Sendable {
    /// From 1.
    public var line: Int
    /// Its articles; none where it gives none. The caller knows its documents by its own IDs, so that an article has that of
    /// its line, else the line's number; of several articles of one document the second is "ID#2".
    public var articles: [Article]
    /// Why it gives none.
    public var reason: String?
  }

  private var windows = LineWindows()
  private let enricher: any DocumentEnricher

  /// Reads stdin from where it stands.
  public init(enricher: any DocumentEnricher) { self.enricher = enricher }

  /// The next lines that are not empty; nothing at the end.
  public mutating func next() throws -> [Outcome]? {
    guard let window = try windows.next() else { return nil }
    return LineWindows.outcomes(of: window) { [enricher] in Self.outcome(of: $0, enricher) }.compactMap { $0 }
  }

  private static func outcome(of line: LineReader.Line, _ enricher: any DocumentEnricher) -> Outcome? {
    do throws(DocumentFailure) {
      guard let read = try BatchLine.read(line) else { return nil }
      let articles = try enricher.articles(of: try read.leased(number: line.number))
      return Outcome(line: line.number, articles: Self.named(articles, read.id ?? String(line.number)))
    } catch {
      return Outcome(line: line.number, articles: [], reason: error.reason)
    }
  }

  /// Articles of one document under its ID.
  static func named(_ articles: [Article], _ id: String) -> [Article] {
    articles.enumerated().map { place, article in
      var article = article
      article.id = ArticleID(rawValue: place == 0 ? id : "\(id)#\(place + 1)")
      return article
    }
  }
}
