/// What an element's class, id, role and the like say about it.
enum Hint: Sendable, Hashable {
  /// Nothing.
  case none
  /// The text of an article.
  case content
  /// Around the article, not of it, unless most of the page's text stands in it.
  case boilerplate
}
