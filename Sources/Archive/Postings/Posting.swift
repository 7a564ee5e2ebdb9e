/// A word in an article: the article's number in the index, the mark, and where the word stands.
struct Posting: Sendable, Hashable {
  var document: Int
  var mark: Mark
  /// Ascending; empty for words that are no text, such as a source.
  var positions: [Int] = []
}
