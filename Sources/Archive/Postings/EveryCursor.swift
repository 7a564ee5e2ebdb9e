/// Every document, in spans whose times are known.
final class EveryCursor: MatchCursor {
  private let times: any DocumentTimes
  private let documentCount: Int
  private let floor: Int

  /// Nothing is wanted below `floor`.
  init(_ times: any DocumentTimes, count: Int, floor: Int = 0) {
    self.times = times
    documentCount = count
    self.floor = floor
  }

  override var cost: Int { documentCount }

  override func retreat(to target: Int) throws -> Int {
    document = min(document, min(target, documentCount - 1))
    if document < floor { document = -1 }
    return document
  }

  override func bound(at target: Int) -> (low: Int, bound: MatchBound) { times.span(of: target) }
}

/// A few documents, by their numbers.
final class ListedCursor: MatchCursor {
  private let documents: [Int]
  private var index: Int

  init(_ documents: [Int]) {
    self.documents = documents.sorted()
    index = documents.count - 1
  }

  override var cost: Int { documents.count }

  override func retreat(to target: Int) throws -> Int {
    while index >= 0, documents[index] > target { index -= 1 }
    document = index >= 0 ? documents[index] : -1
    return document
  }

  override func bound(at target: Int) -> (low: Int, bound: MatchBound) {
    (0, MatchBound(score: 0, newest: .max, oldest: .min))
  }
}
