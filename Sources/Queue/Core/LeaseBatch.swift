public import Models

/// What a worker got.
public struct LeaseBatch: Sendable, Hashable {
  /// In the order of their sequence; none when nothing is ready.
  public var documents: [LeasedDocument]
  /// When nothing is ready: the earliest time at which a lease expires or a backoff ends, if there is any.
  public var nextReadyAt: Timestamp?

  /// Creates a batch.
  public init(documents: [LeasedDocument] = [], nextReadyAt: Timestamp? = nil) {
    self.documents = documents
    self.nextReadyAt = nextReadyAt
  }
}
