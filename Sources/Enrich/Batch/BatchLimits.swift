import Models

/// How much of an article the caller wants.
struct BatchLimits: Sendable {
  var keywordsMax: Int?
  var sentencesMax: Int?

  /// The article with no more keywords and digest sentences than wanted.
  func applied(to article: Article) -> Article {
    var article = article
    if let keywordsMax { article.keywords = Array(article.keywords.prefix(keywordsMax)) }
    if let sentencesMax, let digest = article.digest, digest.spans.count > sentencesMax {
      let scalars = Array(article.body.unicodeScalars)
      let spans = Array(digest.spans.prefix(sentencesMax))
      let texts = spans.map { span -> String in
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[min(span.start, scalars.count)..<min(span.end, scalars.count)])
        return String(text)
      }
      article.digest = Excerpt(text: texts.joined(separator: " "), origin: digest.origin, spans: spans)
    }
    return article
  }
}
