public import Models

/// Which dead letters are meant.
public enum DeadLetterSelection: Sendable, Hashable {
  /// Every one.
  case all
  /// Those of these documents, all revisions; the others are passed over.
  case documents([DocumentID])
}
