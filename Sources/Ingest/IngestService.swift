public import Logging
internal import Models
public import Queue
public import RPC
internal import Wire

/// `newswire.v1.Ingest`: documents come in here, and the queue is looked after.
///
/// `Submit` answers after the queue has made the batch durable. What is wrong with one document is said of that document;
/// a request fails as a whole only when it is wrong as a whole, or nothing of it was kept.
public struct IngestService: RPCService {
  /// The full name.
  public var name: String { IngestMethods.service }

  private let calls: QueueCalls
  private let rules = IntakeRules()
  private let metrics = IngestMetrics()

  /// Serves a queue.
  public init(queue: any LeaseQueue, logger: Logger) {
    calls = QueueCalls(queue: queue, logger: logger)
  }

  /// Registers the methods.
  public func register(in router: inout Router) {
    router.register(IngestMethods.submit) { request, _ in try await submit(request) }
    router.register(IngestMethods.status) { request, _ in try await status(request) }
    router.register(IngestMethods.queueStats) { _, _ in
      try await calls.run { queue throws(QueueError) in try await queue.stats() }
    }
    router.register(IngestMethods.listDeadLetters) { request, _ in try await listDeadLetters(request) }
    router.register(IngestMethods.retryDeadLetters) { request, _ in try await retryDeadLetters(request) }
    router.register(IngestMethods.dropDeadLetters) { request, _ in try await dropDeadLetters(request) }
  }

  // MARK: - Documents

  private func submit(_ request: SubmitRequest) async throws(RPCError) -> SubmitResponse {
    try rules.checkBatch(request.documents)
    var results: [SubmitResult] = []
    var sound: [QueuedDocument] = []
    for document in request.documents {
      if let reason = rules.refusal(of: document) {
        results.append(SubmitResult(outcome: .refused, reason: reason))
      } else {
        let item = QueuedDocument(document)
        sound.append(item)
        results.append(SubmitResult(documentID: item.id))
      }
    }
    var outcomes = try await enqueue(sound)[...]
    for index in results.indices where results[index].outcome == .unspecified {
      guard let outcome = outcomes.popFirst() else { break }
      (results[index].outcome, results[index].reason) = Self.said(of: outcome)
    }
    metrics.countSubmitted(results)
    return SubmitResponse(results: results)
  }

  private func enqueue(_ items: [QueuedDocument]) async throws(RPCError) -> [EnqueueOutcome] {
    guard !items.isEmpty else { return [] }
    switch try await calls.run({ queue throws(QueueError) in try await queue.enqueue(items) }) {
    case .taken(let outcomes): return outcomes
    case .full(let full):
      metrics.countFullBatch()
      throw RPCError(full)
    }
  }

  private static func said(of outcome: EnqueueOutcome) -> (SubmitResult.Outcome, String) {
    switch outcome {
    case .accepted: (.accepted, "")
    case .revision: (.revision, "")
    case .duplicate(.dead, let reason): (.duplicate, "known, and a dead letter: \(reason)")
    case .duplicate: (.duplicate, "")
    }
  }

  private func status(_ request: StatusRequest) async throws(RPCError) -> StatusResponse {
    guard request.documentIDs.count <= WireLimits.statusCountMax else {
      throw .invalidArgument("document_ids", "at most \(WireLimits.statusCountMax) at once")
    }
    return StatusResponse(
      documents: try await calls.run { queue throws(QueueError) in try await queue.status(of: request.documentIDs) })
  }

  // MARK: - Dead letters

  /// The page size when the caller does not say.
  private static let pageCountDefault = 100

  private func listDeadLetters(_ request: ListDeadLettersRequest) async throws(RPCError) -> ListDeadLettersResponse {
    guard (0...WireLimits.pageCountMax).contains(request.limit) else {
      throw .invalidArgument("limit", "1 to \(WireLimits.pageCountMax), or 0 for \(Self.pageCountDefault)")
    }
    let limit = request.limit == 0 ? Self.pageCountDefault : request.limit
    guard let after = request.cursor.isEmpty ? 0 : Int(request.cursor), after >= 0 else {
      throw .invalidArgument("cursor", "not a cursor of this method: leave it empty for the first page")
    }
    let page = try await calls.run { queue throws(QueueError) in
      try await queue.deadLetters(after: after, limit: limit)
    }
    return ListDeadLettersResponse(deadLetters: page.deadLetters, nextCursor: page.next.map(String.init) ?? "")
  }

  private func retryDeadLetters(_ request: RetryDeadLettersRequest) async throws(RPCError) -> RetryDeadLettersResponse {
    let selection = try DeadLetterSelection(request.documentIDs, all: request.all)
    let count = try await calls.run { queue throws(QueueError) in try await queue.retryDeadLetters(selection) }
    return RetryDeadLettersResponse(count: count)
  }

  private func dropDeadLetters(_ request: DropDeadLettersRequest) async throws(RPCError) -> DropDeadLettersResponse {
    let selection = try DeadLetterSelection(request.documentIDs, all: request.all)
    let count = try await calls.run { queue throws(QueueError) in try await queue.dropDeadLetters(selection) }
    return DropDeadLettersResponse(count: count)
  }
}

extension DeadLetterSelection {
  /// Reads the two fields by which a request names dead letters.
  fileprivate init(_ documentIDs: [DocumentID], all: Bool) throws(RPCError) {
    switch (all, documentIDs.isEmpty) {
    case (true, true): self = .all
    case (true, false): throw .invalidArgument("document_ids", "either IDs or `all`, not both")
    case (false, true): throw .invalidArgument("document_ids", "name at least one document, or set `all`")
    case (false, false):
      guard documentIDs.count <= WireLimits.pageCountMax else {
        throw .invalidArgument("document_ids", "at most \(WireLimits.pageCountMax) at once")
      }
      self = .documents(documentIDs)
    }
  }
}
