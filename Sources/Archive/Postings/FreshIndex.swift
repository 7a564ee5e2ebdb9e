import Synchronization

/// The articles that came last as searches see them, beside the segments on disk.
///
/// It holds what is committed: a search takes it first and the store's view after, so that every article of the view is in a
/// segment or in here. What is in here only is made again from the articles when the archive is opened.
final class FreshIndex: Sendable {
  /// Articles after which a segment is written.
  static let documentsMax = 512

  private struct State {
    var postings = FreshPostings()
    var end = 0
  }

  private let state = Mutex(State())

  var postings: FreshPostings { state.withLock { $0.postings } }
  /// Documents below this number stand in here or in a segment that was committed before.
  var end: Int { state.withLock { $0.end } }

  func add(_ documents: [FreshDocument], end: Int) {
    state.withLock { state in
      for document in documents {
        state.postings.add(document.words, document: document.number, time: document.time)
      }
      state.end = end
    }
  }

  func list(of word: String) -> PostingListWriter? { state.withLock { $0.postings.byWord[word] } }

  /// The words that begin with `prefix`, with the number of their postings.
  func words(startingWith prefix: String) -> [(word: String, count: Int)] {
    state.withLock { state in
      state.postings.byWord.compactMap { $0.key.utf8.starts(with: prefix.utf8) ? ($0.key, $0.value.count) : nil }
    }
  }
}

/// An article on its way into the index.
struct FreshDocument: Sendable {
  var number: Int
  var time: Int64
  var words: [DocumentWords.Word]
}
