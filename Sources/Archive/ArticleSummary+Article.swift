public import Models

extension ArticleSummary {
  /// Keywords that a list shows of one article.
  static let keywordsMax = 10

  /// What lists show of an article.
  public init(of article: Article) {
    self.init(
      id: article.id, revision: article.revision, title: article.title, standfirst: article.standfirst?.text ?? "",
      url: article.url, source: article.source, publishedAt: article.publishedAt, receivedAt: article.receivedAt,
      language: article.language, keywords: article.keywords.prefix(Self.keywordsMax).map(\.text),
      countries: article.countries.map(\.code))
  }
}
