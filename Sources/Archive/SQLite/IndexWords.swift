import Models

/// An article's texts as the index takes them. The same article gives the same words for as long as the analyzer's version
/// stands: the index takes back with them what it was given.
struct IndexWords: Sendable, Hashable {
  var title: String
  var standfirst: String
  var body: String
  /// Keywords, entities, the publisher's tags and the authors.
  var names: String

  init(of article: Article) {
    title = TextAnalyzer.analyzed(article.title)
    standfirst = TextAnalyzer.analyzed(article.standfirst?.text ?? "")
    body = TextAnalyzer.analyzed(article.body)
    let names = article.keywords.map(\.text) + article.entities.map(\.name) + article.tags + article.authors
    self.names = names.map(TextAnalyzer.analyzed).joined(separator: " ")
  }
}
