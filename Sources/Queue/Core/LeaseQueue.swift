public import Models

/// The queue of record: documents come in once, are leased until somebody completes them, and are never lost between.
///
/// What a method returns is durable when it returns, as far as the store keeps anything. Times are those of the store's
/// ``TimeSource``. Every implementation passes `QueueCompatTest`; `docs/decisions/0002-queue-store.md` says why the rules
/// are as they are.
public protocol LeaseQueue: Sendable {
  /// Rings when documents may have become ready to lease.
  var doorbell: Doorbell { get }

  /// Takes a batch as a whole or not at all.
  ///
  /// - Returns: what became of each document, in order, or that there is no room for the new ones among them.
  func enqueue(_ documents: [QueuedDocument]) async throws(QueueError) -> EnqueueResult

  /// Hands out ready documents in the order of their sequence. Leases that have expired are taken back first.
  func lease(_ order: LeaseOrder) async throws(QueueError) -> LeaseBatch

  /// Makes leases last for `duration` from now.
  ///
  /// - Returns: those that `worker` does not hold any more.
  func renew(_ leases: [LeaseID], by worker: WorkerID, duration: Duration) async throws(QueueError) -> [LeaseID]

  /// Marks documents as done. Taken from an expired lease too, as long as nobody else has leased the document.
  ///
  /// - Returns: how many became done by this call.
  func complete(_ completions: [Completion], by worker: WorkerID) async throws(QueueError) -> Int

  /// Ends attempts that failed: back into the queue after a backoff, or a dead letter when it was the last or the failure
  /// is permanent.
  ///
  /// - Returns: how many became dead letters by this call.
  func fail(_ failures: [Failure], by worker: WorkerID) async throws(QueueError) -> Int

  /// Gives leases back as if they had never been: the attempt does not count.
  ///
  /// - Returns: how many were still held.
  func release(_ leases: [LeaseID], by worker: WorkerID) async throws(QueueError) -> Int

  /// What became of documents, in order; of several revisions, the newest.
  func status(of documents: [DocumentID]) async throws(QueueError) -> [DocumentStatus]

  /// How full the queue is and who works on it.
  func stats() async throws(QueueError) -> QueueStatsResponse

  /// Dead letters with a sequence above `sequence` (0 for the first page), in order, at most `limit`.
  func deadLetters(after sequence: Int, limit: Int) async throws(QueueError) -> DeadLetterPage

  /// Puts dead letters back into the queue with their attempts set to 0, as many as there is room for.
  ///
  /// - Returns: how many went back.
  func retryDeadLetters(_ selection: DeadLetterSelection) async throws(QueueError) -> Int

  /// Forgets dead letters and their documents.
  ///
  /// - Returns: how many there were.
  func dropDeadLetters(_ selection: DeadLetterSelection) async throws(QueueError) -> Int

  /// Does one small step of what time makes due: takes expired leases back, purges what is older than its retention.
  func maintain() async throws(QueueError) -> MaintenanceReport

  /// Finishes what has begun and lets go of the store; every later call throws `.closed`.
  func close() async
}
