public import Models

/// What became of a batch.
public enum EnqueueResult: Sendable, Hashable {
  /// It is durable: one outcome for each document, in order.
  case taken([EnqueueOutcome])
  /// There was no room, and nothing was taken.
  case full(QueueFull)
}

/// What became of one document of a batch that was taken.
public enum EnqueueOutcome: Sendable, Hashable {
  /// It is new.
  case accepted(sequence: Int)
  /// Its ID is known with another text: it is a revision.
  case revision(sequence: Int)
  /// It is known already, in this state; `reason` says why it is dead, if it is.
  case duplicate(DocumentState, reason: String)
}

/// That the queue has no room, and when to come back.
public struct QueueFull: Error, Sendable, Hashable {
  /// How many documents are waiting or leased.
  public var depth: Int
  /// How many there may be.
  public var depthMax: Int
  /// After what time to try again.
  public var retryAfter: Duration

  /// Creates an answer from its parts.
  public init(depth: Int, depthMax: Int, retryAfter: Duration) {
    self.depth = depth
    self.depthMax = depthMax
    self.retryAfter = retryAfter
  }
}
