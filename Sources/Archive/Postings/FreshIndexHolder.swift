import Synchronization

/// The part of the index that is in memory only; replaced by an empty one when it has become a segment.
final class FreshIndexHolder: Sendable {
  private let held = Mutex(FreshIndex())

  /// What a search takes before its view of the store begins.
  var current: FreshIndex { held.withLock { $0 } }

  /// Lets searches see what was committed.
  func apply(_ change: IndexWriter.Change) {
    held.withLock { index in
      if change.isFlushed { index = FreshIndex() }
      index.add(change.documents, end: change.next)
    }
  }
}
