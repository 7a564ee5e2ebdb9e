internal import Models
internal import Queue
internal import RPC

extension RPCError {
  /// What a caller is told when the queue fails: nothing of the call was kept, and a retry works once the cause is gone.
  init(_ error: QueueError) {
    switch error.code {
    case .storageFull:
      self = .resourceExhausted("ingest: \(error.message)", retryAfter: Self.storageRetryAfter)
      status.details.append(.error(.storageFull))
    case .storageFailed, .closed:
      self = .unavailable("ingest: \(error.message)", cause: error)
    case .unusableFile:
      self.init(.dataLoss, "ingest: \(error.message)", cause: error)
    case .cancelled:
      self.init(.cancelled, error.message, cause: error)
    default:
      self.init(.internal, "ingest: the queue failed; its log says how", cause: error)
    }
  }

  /// What a caller is told when the queue has no room.
  init(_ full: QueueFull) {
    self = .resourceExhausted(
      "the queue has no room for these: \(full.depth) of \(full.depthMax) documents are waiting or being worked on",
      retryAfter: full.retryAfter)
  }

  /// When to try again on a full disk: somebody has to make room first.
  private static let storageRetryAfter = Duration.seconds(5)
}
