import Models

/// How much of an article the caller wants.
struct BatchLimits: Sendable {
  var keywordsMax: Int?

  /// The article with no more keywords than wanted.
  func applied(to article: Article) -> Article {
    guard let keywordsMax else { return article }
    var article = article
    article.keywords = Array(article.keywords.prefix(keywordsMax))
    return article
  }
}
