internal import Models
internal import Queue

/// Where workers wait for documents: looks, and when there is nothing sleeps until the bell rings, until the next lease
/// expires or backoff ends, or until the wait is over. It never looks twice without a reason.
struct LeaseCounter: Sendable {
  let queue: any LeaseQueue
  let time: any TimeSource

  /// Leases what is ready within `wait`; none when nothing was.
  ///
  /// - Throws: `.cancelled` when the task is cancelled while it waits.
  func lease(_ order: LeaseOrder, wait: Duration) async throws(QueueError) -> [LeasedDocument] {
    let giveUpAt = time.now().advanced(by: wait)
    while true {
      let ticket = queue.doorbell.ticket
      let batch = try await queue.lease(order)
      let now = time.now()
      if !batch.documents.isEmpty || now >= giveUpAt { return batch.documents }
      let wakeAt = min(giveUpAt, batch.nextReadyAt ?? giveUpAt)
      // A millisecond at least: times are kept to that, so that a shorter sleep may end too early.
      let rest = max(1, wakeAt.millisecondsSinceEpoch - now.millisecondsSinceEpoch)
      await park(after: ticket, atMost: .milliseconds(rest))
      if Task.isCancelled {
        // A ring that woke this caller, who leaves now, was meant for one who stays.
        queue.doorbell.ring(upTo: 1)
        throw QueueError(.cancelled, "the call was cancelled while it waited")
      }
    }
  }

  private func park(after ticket: Doorbell.Ticket, atMost duration: Duration) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await queue.doorbell.wait(after: ticket) }
      group.addTask { try? await time.sleep(for: duration) }
      _ = await group.next()
      group.cancelAll()
    }
  }
}
