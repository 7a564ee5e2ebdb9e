/// The rows of the documents: when each article was published, by its number in the index.
protocol DocumentTimes: AnyObject {
  /// The row of a document; nothing when the article is gone or stands under another number now.
  func row(of document: Int) throws -> Int64?
  /// The span of documents down from `target` and the bound on their times.
  func span(of target: Int) -> (low: Int, bound: MatchBound)
}
