import Models

/// What the archive makes of an article's words and values before it stores it, of one reading of them.
struct ArticleReading: Sendable {
  var features: ArticleFeatures
  var words: DocumentWords

  init(of article: Article) {
    var text = ArticleText(of: article)
    features = ArticleFeatures(of: article, text: &text)
    words = DocumentWords(of: article, terms: features.terms, text: &text)
  }
}
