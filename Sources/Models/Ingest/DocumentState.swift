/// The stations of a document on its way into the archive.
public enum DocumentState: Int, Sendable, Hashable, CaseIterable {
  /// Ingest has never heard of it, or has forgotten it.
  case unknown = 0
  /// In the queue.
  case waiting = 1
  /// A worker holds it.
  case leased = 2
  /// Its articles are in the archive.
  case done = 3
  /// It failed for good; somebody has to look at it.
  case dead = 4
}
