import Models

/// What one lane does next, as a pure state machine: it is told what happened, and says what to do.
///
/// Documents that are leased are enriched one after the other. What is finished is put into the archive in batches, and
/// only then are the leases completed: a crash at any point leads to a second delivery, never to a loss.
struct LaneState {
  /// What to do.
  enum Action: Sendable, Equatable {
    case lease(count: Int)
    case enrich(LeasedDocument)
    case put([Article])
    case complete([Completion])
    case fail([Failure])
    case release([LeaseID])
    /// Nothing can be done until then.
    case pause(failures: Int)
    case stop
  }

  /// A document that is enriched and not yet completed.
  private struct Finished {
    var lease: LeaseID
    var articles: [Article]
    var putCount = 0
    var isPut: Bool { putCount == articles.count }
  }

  private let limits: LaneLimits
  private var waiting: [LeasedDocument] = []
  private var finished: [Finished] = []
  private var failures: [Failure] = []
  private var toRelease: [LeaseID] = []
  private var flushing = false
  private var isPausing = false
  private var consecutiveErrors = 0
  /// After the archive refused a batch, articles are put document by document until the culprit is found.
  private var putsSingly = false
  private var isGivingUp = false
  private(set) var isStopping = false

  init(_ limits: LaneLimits) { self.limits = limits }

  /// The leases that the lane answers for.
  var held: [LeaseID] { waiting.map(\.leaseID) + finished.map(\.lease) + failures.map(\.leaseID) + toRelease }

  /// What to do now; to be asked again after the outcome was told.
  mutating func next() -> Action {
    if isPausing {
      isPausing = false
      return .pause(failures: consecutiveErrors)
    }
    if !toRelease.isEmpty { return .release(toRelease) }
    let isFull = finished.reduce(0) { $0 + $1.articles.count } >= limits.putArticlesMax
    if !flushing, waiting.isEmpty || isFull, !finished.isEmpty || !failures.isEmpty { flushing = true }
    if flushing { return flush() }
    if let document = waiting.first { return .enrich(document) }
    return isStopping ? .stop : .lease(count: limits.leaseCount)
  }

  private mutating func flush() -> Action {
    if !failures.isEmpty { return .fail(failures) }
    let batch = nextPut()
    if !batch.isEmpty { return .put(batch) }
    let done = finished.filter(\.isPut)
    if !done.isEmpty {
      return .complete(
        done.map { document in
          Completion(
            leaseID: document.lease, articleIDs: document.articles.map(\.id), sources: document.articles.distinctSources
          )
        })
    }
    flushing = false
    putsSingly = false
    return next()
  }

  /// Articles in order, within the contract's limits, of one document only where they are put singly.
  private func nextPut() -> [Article] {
    var batch: [Article] = []
    var bytes = 0
    for document in finished where !document.isPut {
      for article in document.articles[document.putCount...] {
        bytes += ArticleWeight.bytes(article)
        let isFull = batch.count >= limits.putArticlesMax || bytes > limits.putBytesMax
        if isFull, !batch.isEmpty { return batch }
        batch.append(article)
      }
      if putsSingly { return batch }
    }
    return batch
  }

  // MARK: - What happened

  mutating func leased(_ documents: [LeasedDocument]) {
    consecutiveErrors = 0
    if isStopping { toRelease += documents.map(\.leaseID) } else { waiting += documents }
  }

  /// The document that was to be enriched is done.
  mutating func enriched(_ result: Result<[Article], DocumentFailure>) {
    guard !waiting.isEmpty else { return }
    let lease = waiting.removeFirst().leaseID
    switch result {
    case .success(let articles) where !articles.isEmpty:
      finished.append(Finished(lease: lease, articles: articles))
    case .success: failures.append(Failure(leaseID: lease, reason: "the document gave no article", isPermanent: true))
    case .failure(let failure):
      failures.append(Failure(leaseID: lease, reason: failure.reason, isPermanent: failure.isPermanent))
    }
  }

  /// The first `count` articles that were not put yet are durable.
  mutating func put(count: Int) {
    consecutiveErrors = 0
    var left = count
    for index in finished.indices where left > 0 {
      let taken = min(left, finished[index].articles.count - finished[index].putCount)
      finished[index].putCount += taken
      left -= taken
    }
  }

  /// The archive did not take the articles. Gives the documents that were refused for good.
  mutating func putFailed(_ error: WorkError) {
    guard error.isPermanent else { return failedCall() }
    let open = finished.filter { !$0.isPut }
    if open.count > 1, !putsSingly {
      putsSingly = true
      return
    }
    guard let index = finished.firstIndex(where: { !$0.isPut }) else { return }
    let refused = finished.remove(at: index)
    failures.append(
      Failure(leaseID: refused.lease, reason: "the archive refused it: \(error.reason)", isPermanent: true))
  }

  mutating func completed(_ completions: [Completion]) {
    consecutiveErrors = 0
    let leases = Set(completions.map(\.leaseID))
    finished.removeAll { leases.contains($0.lease) }
  }

  mutating func failed(_ reported: [Failure]) {
    consecutiveErrors = 0
    let leases = Set(reported.map(\.leaseID))
    failures.removeAll { leases.contains($0.leaseID) }
  }

  mutating func released(_ leases: [LeaseID]) { toRelease.removeAll { leases.contains($0) } }

  /// A call that may work later did not work now.
  mutating func failedCall() {
    consecutiveErrors += 1
    isPausing = true
    guard isStopping, consecutiveErrors >= limits.stoppingAttemptsMax else { return }
    isPausing = false
    abandon()
  }

  /// These are not held any more: whoever holds them now does the work.
  mutating func lost(_ leases: Set<LeaseID>) {
    waiting.removeAll { leases.contains($0.leaseID) }
    failures.removeAll { leases.contains($0.leaseID) }
  }

  /// No new work: what is finished is put and completed, the rest is given back.
  mutating func stop() {
    guard !isStopping else { return }
    isStopping = true
    isPausing = false
    consecutiveErrors = 0
    toRelease += waiting.map(\.leaseID)
    waiting.removeAll()
  }

  /// Gives up on what the other side does not take while the worker has to end: leases are given back, and where even
  /// that fails they expire by themselves.
  private mutating func abandon() {
    toRelease = isGivingUp ? [] : finished.map(\.lease) + failures.map(\.leaseID) + toRelease
    isGivingUp = true
    consecutiveErrors = 0
    finished.removeAll()
    failures.removeAll()
    flushing = false
  }
}

extension [Article] {
  /// Who published them, each once and as many as a completion may name.
  fileprivate var distinctSources: [Source] {
    var sources: [Source] = []
    var known: Set<SourceID> = [""]
    for article in self where sources.count < Completion.sourcesMax && known.insert(article.source.id).inserted {
      sources.append(article.source)
    }
    return sources
  }
}
