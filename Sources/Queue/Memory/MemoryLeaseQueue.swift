public import Models
internal import Synchronization

/// A queue that lives in memory and is gone with the process: for tests, for trials, and as the model that other queues are
/// compared with. Every operation looks at every entry, so that there is no index that could be wrong.
public final class MemoryLeaseQueue: LeaseQueue {
  /// Rings when documents may have become ready.
  public let doorbell = Doorbell()
  private let state: Mutex<State>
  private let options: QueueOptions
  private let time: any TimeSource
  private let name: String

  struct State {
    var entries: [Entry] = []
    var documents: [Int: Document] = [:]
    var lastSequence = 0
    var roster: WorkerRoster
    var isClosed = false

    var totals: QueueTotals { entries.reduce(into: QueueTotals()) { $0.add($1) } }
  }

  /// Creates an empty queue.
  ///
  /// - Parameter name: The part of its lease IDs that is the queue's own; drawn at random when nil.
  public init(options: QueueOptions = QueueOptions(), time: any TimeSource = SystemTime(), name: String? = nil) {
    self.options = options
    self.time = time
    self.name = name ?? LeaseName.randomQueueName()
    state = Mutex(State(roster: WorkerRoster(now: time.now().millisecondsSinceEpoch)))
  }

  private var now: Int64 { time.now().millisecondsSinceEpoch }

  private func withState<Result>(
    _ body: (inout sending State) throws(QueueError) -> sending Result
  ) throws(QueueError) -> sending Result {
    try state.withLock { state throws(QueueError) in
      guard !state.isClosed else { throw QueueError.closed }
      return try body(&state)
    }
  }

  /// Lets go of the queue; every later call throws `.closed`.
  public func close() async { state.withLock { $0.isClosed = true } }
}

// MARK: - In

extension MemoryLeaseQueue {
  /// Takes a batch as a whole or not at all.
  public func enqueue(_ documents: [QueuedDocument]) async throws(QueueError) -> EnqueueResult {
    let (options, now) = (options, now)
    let result = try withState { state throws(QueueError) in
      let verdicts = Admission.verdicts(on: documents) { item in
        let revisions = state.entries.filter { $0.documentID == item.id }
        if let same = revisions.first(where: { $0.contentHash == item.contentHash }) {
          return .same(same.state, reason: same.reason)
        }
        return revisions.isEmpty ? .no : .otherText
      }
      if let full = Admission.refusal(of: documents, verdicts, totals: state.totals, options: options) {
        return EnqueueResult.full(full)
      }
      var outcomes: [EnqueueOutcome] = []
      for (item, verdict) in zip(documents, verdicts) { outcomes.append(state.take(item, verdict, now: now)) }
      return .taken(outcomes)
    }
    doorbell.ring(upTo: result.newCount)
    return result
  }
}

extension MemoryLeaseQueue.State {
  mutating func take(_ item: QueuedDocument, _ verdict: Admission.Verdict, now: Int64) -> EnqueueOutcome {
    switch verdict {
    case .duplicate(let state, let reason): return .duplicate(state, reason: reason)
    case .new(let isRevision):
      lastSequence += 1
      entries.append(Entry(sequence: lastSequence, item: item, receivedAt: now))
      documents[lastSequence] = item.document
      return isRevision ? .revision(sequence: lastSequence) : .accepted(sequence: lastSequence)
    }
  }

  /// Takes back what has expired, the earliest first, up to a step.
  mutating func expire(now: Int64, policy: AttemptPolicy) -> (expired: Int, dead: Int) {
    let due = entries.indices.filter { entries[$0].state == .leased && entries[$0].expiresAt <= now }
      .sorted { (entries[$0].expiresAt, entries[$0].sequence) < (entries[$1].expiresAt, entries[$1].sequence) }
      .prefix(QueueStep.expiredMax)
    for index in due { entries[index].expire(now: now, policy: policy) }
    return (due.count, due.count { entries[$0].state == .dead })
  }

  mutating func promote(now: Int64) {
    let due = entries.indices.filter { entries[$0].state == .waiting && (1...now).contains(entries[$0].notBefore) }
      .sorted { (entries[$0].notBefore, entries[$0].sequence) < (entries[$1].notBefore, entries[$1].sequence) }
      .prefix(QueueStep.promotedMax)
    for index in due { entries[index].notBefore = 0 }
  }

  mutating func remove(_ chosen: Set<Int>) {
    entries.removeAll { chosen.contains($0.sequence) }
    for sequence in chosen { documents[sequence] = nil }
  }

  /// Applies `rule` to the entry that a lease names, if there is one.
  mutating func apply(_ lease: LeaseID, of queue: String, _ rule: (inout Entry, Int) -> Bool) -> Bool {
    guard let name = LeaseName(lease, of: queue),
      let index = entries.firstIndex(where: { $0.sequence == name.sequence })
    else { return false }
    return rule(&entries[index], name.number)
  }
}

// MARK: - Work

extension MemoryLeaseQueue {
  /// Hands out ready documents in order.
  public func lease(_ order: LeaseOrder) async throws(QueueError) -> LeaseBatch {
    let (options, now, name) = (options, now, name)
    return try withState { state throws(QueueError) in
      state.roster.hear(order.worker, now: now)
      _ = state.expire(now: now, policy: options.attempts)
      state.promote(now: now)
      var batch = LeaseBatch()
      var bytes = 0
      for index in state.entries.indices where state.entries[index].state == .waiting {
        guard state.entries[index].notBefore == 0 else { continue }
        guard batch.documents.count < order.count else { break }
        bytes += state.entries[index].contentBytes
        guard bytes <= order.contentBytesMax || batch.documents.isEmpty else { break }
        state.entries[index].lease(by: order.worker, now: now, duration: order.duration)
        let document = state.documents[state.entries[index].sequence] ?? Document()
        batch.documents.append(state.entries[index].leased(document, from: name))
      }
      if batch.documents.isEmpty {
        let times = state.entries.compactMap { entry in
          entry.state == .leased ? entry.expiresAt : entry.state == .waiting ? entry.notBefore : nil
        }
        batch.nextReadyAt = times.min().map { Timestamp(millisecondsSinceEpoch: $0) }
      }
      return batch
    }
  }

  /// Makes leases last longer; returns those that are lost.
  public func renew(
    _ leases: [LeaseID], by worker: WorkerID, duration: Duration
  ) async throws(QueueError) -> [LeaseID] {
    let (now, name) = (now, name)
    return try withState { state throws(QueueError) in
      state.roster.hear(worker, now: now)
      return leases.filter { lease in
        !state.apply(lease, of: name) { $0.renew($1, by: worker, now: now, duration: duration) }
      }
    }
  }

  /// Marks documents as done; returns how many.
  public func complete(_ completions: [Completion], by worker: WorkerID) async throws(QueueError) -> Int {
    let (now, name) = (now, name)
    return try withState { state throws(QueueError) in
      state.roster.hear(worker, now: now)
      return completions.count { completion in
        state.apply(completion.leaseID, of: name) {
          $0.complete($1, by: worker, articleIDs: completion.articleIDs, now: now)
        }
      }
    }
  }

  /// Ends attempts that failed; returns how many are dead letters now.
  public func fail(_ failures: [Failure], by worker: WorkerID) async throws(QueueError) -> Int {
    let (now, name, policy) = (now, name, options.attempts)
    let dead = try withState { state throws(QueueError) in
      state.roster.hear(worker, now: now)
      var dead = 0
      for failure in failures {
        _ = state.apply(failure.leaseID, of: name) { entry, number in
          let isEnded = entry.fail(
            number, by: worker, reason: failure.reason, isPermanent: failure.isPermanent, now: now, policy: policy)
          if isEnded, entry.state == .dead { dead += 1 }
          return isEnded
        }
      }
      return dead
    }
    doorbell.ring()
    return dead
  }

  /// Gives leases back; returns how many were held.
  public func release(_ leases: [LeaseID], by worker: WorkerID) async throws(QueueError) -> Int {
    let (now, name) = (now, name)
    let released = try withState { state throws(QueueError) in
      state.roster.hear(worker, now: now)
      return leases.count { lease in state.apply(lease, of: name) { $0.release($1, by: worker) } }
    }
    doorbell.ring(upTo: released)
    return released
  }
}

// MARK: - Looking after it

extension MemoryLeaseQueue {
  /// What became of documents; see ``LeaseQueue``.
  public func status(of documents: [DocumentID]) async throws(QueueError) -> [DocumentStatus] {
    try withState { state throws(QueueError) in
      documents.map { id in
        state.entries.last { $0.documentID == id }?.status ?? DocumentStatus(documentID: id)
      }
    }
  }

  /// How full the queue is and who works on it.
  public func stats() async throws(QueueError) -> QueueStatsResponse {
    let (now, options) = (now, options)
    return try withState { state throws(QueueError) in
      let totals = state.totals
      let leased = state.entries.filter { $0.state == .leased }.reduce(into: [WorkerID: Int]()) { counts, entry in
        counts[entry.worker, default: 0] += 1
      }
      let oldest = state.entries.first { $0.state == .waiting }?.receivedAt
      return QueueStatsResponse(
        waiting: totals.waiting, leased: totals.leased, done: totals.done, dead: totals.dead,
        depthMax: options.depthMax, oldestWaitingMilliseconds: oldest.map { Int(max(0, now - $0)) } ?? 0,
        workers: state.roster.stats(leased: leased, now: now))
    }
  }

  /// A page of dead letters in order.
  public func deadLetters(after sequence: Int, limit: Int) async throws(QueueError) -> DeadLetterPage {
    try withState { state throws(QueueError) in
      let dead = state.entries.filter { $0.state == .dead && $0.sequence > sequence }
      let page = dead.prefix(limit)
      return DeadLetterPage(
        deadLetters: page.map(\.deadLetter), next: page.count < dead.count ? page.last?.sequence : nil)
    }
  }

  /// Puts dead letters back, as many as there is room for.
  public func retryDeadLetters(_ selection: DeadLetterSelection) async throws(QueueError) -> Int {
    let options = options
    let count = try withState { state throws(QueueError) in
      var (count, totals) = (0, state.totals)
      for index in state.entries.indices where selection.contains(state.entries[index]) {
        let bytes = totals.contentBytes + state.entries[index].contentBytes
        guard totals.depth < options.depthMax, bytes <= options.contentBytesMax else { break }
        let old = state.entries[index]
        state.entries[index].retry()
        totals.change(from: old, to: state.entries[index])
        count += 1
      }
      return count
    }
    doorbell.ring(upTo: count)
    return count
  }

  /// Forgets dead letters and their documents.
  public func dropDeadLetters(_ selection: DeadLetterSelection) async throws(QueueError) -> Int {
    try withState { state throws(QueueError) in
      let chosen = Set(state.entries.filter { selection.contains($0) }.map(\.sequence))
      state.remove(chosen)
      return chosen.count
    }
  }

  /// Does one small step of what time makes due.
  public func maintain() async throws(QueueError) -> MaintenanceReport {
    let (now, options) = (now, options)
    let report = try withState { state throws(QueueError) in
      var report = MaintenanceReport()
      (report.expiredLeases, report.deadLetters) = state.expire(now: now, policy: options.attempts)
      let done = state.entries.filter { $0.state == .done }
      let kept = now - options.contentRetention.wholeMilliseconds
      for entry in done where entry.finishedAt <= kept && state.documents[entry.sequence] != nil {
        state.documents[entry.sequence] = nil
        report.purgedContents += 1
      }
      let known = now - options.entryRetention.wholeMilliseconds
      let forgotten = Set(done.filter { $0.finishedAt <= known }.map(\.sequence))
      state.remove(forgotten)
      report.purgedEntries = forgotten.count
      report.isMore = report.expiredLeases == QueueStep.expiredMax
      return report
    }
    doorbell.ring(upTo: report.expiredLeases)
    return report
  }
}
