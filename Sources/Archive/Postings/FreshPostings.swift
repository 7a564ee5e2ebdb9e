/// The postings of the articles that came last, by word, before they are written as a segment.
struct FreshPostings: Sendable {
  private(set) var byWord: [String: PostingListWriter] = [:]
  private(set) var documentCount = 0

  /// Documents come in ascending order.
  mutating func add(_ words: [DocumentWords.Word], document: Int, time: Int64) {
    for word in words {
      byWord[word.text, default: PostingListWriter()]
        .append(Posting(document: document, mark: word.mark, positions: word.positions), time: time)
    }
    documentCount += 1
  }
}
