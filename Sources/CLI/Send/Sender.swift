import Models
import Operations
import Wire

/// Sends documents in batches and keeps count.
actor Sender {
  /// Documents and bytes of one batch: large enough for the queue's group commit, small enough to show progress.
  static let batchCountMax = 128
  static let batchBytesMax = 2 << 20
  /// The most documents whose enrichment one run waits for.
  static let pendingMax = 1_000_000

  private let session: Session
  private let policy = SubmitPolicy()
  private let isWaiting: Bool
  private let bytesTotal: Int
  private var batch: [Outgoing] = []
  private var batchBytes = 0
  private var bytesSent = 0
  private var lastAnswer: ContinuousClock.Instant?
  private var progress: Progress
  private(set) var tally = SendTally()
  /// What came under which ID, in the order of sending; a correction has the ID of its original.
  private(set) var pending: [DocumentID: [Outgoing.Origin]] = [:]

  /// `bytesTotal` is 0 when the end is not known.
  init(_ session: Session, bytesTotal: Int, isWaiting: Bool, isQuiet: Bool) {
    self.session = session
    self.isWaiting = isWaiting
    self.bytesTotal = bytesTotal
    progress = Progress(session.console, isShown: !isQuiet)
  }

  func missing(_ path: String, _ reason: String) {
    tally.missing += 1
    progress.clear()
    session.console.note("newswire: \(path.neutralised()): \(reason)")
  }

  func take(_ piece: DocumentReader.Piece) async throws {
    switch piece {
    case .refused(let origin, let reason):
      try report(SubmitResult(outcome: .refused, reason: reason), origin)
    case .document(let outgoing):
      let size = outgoing.document.content.count
      if batch.count == Self.batchCountMax || !batch.isEmpty && batchBytes + size > Self.batchBytesMax {
        try await flush()
      }
      batch.append(outgoing)
      batchBytes += size
    }
  }

  /// Sends what is still held back.
  func flush() async throws {
    let (sending, bytes) = (batch, batchBytes)
    (batch, batchBytes) = ([], 0)
    guard !sending.isEmpty else { return }
    try await submit(sending)
    bytesSent += bytes
    draw()
  }

  func end() { progress.clear() }

  private func draw(note: String = "", isForced: Bool = false) {
    let fraction = bytesTotal > 0 ? Double(bytesSent) / Double(bytesTotal) : nil
    progress.update(
      "sending", fraction: fraction, count: tally.total, noun: "documents", note: note, isForced: isForced)
  }

  private func submit(_ batch: [Outgoing]) async throws {
    let request = SubmitRequest(documents: batch.map(\.document))
    let began = ContinuousClock.now
    for attempts in 1... {
      let response: SubmitResponse?
      var failure = CallFailure(failure: ProgramFailure(.software, "no answer"), status: nil)
      do throws(CallFailure) {
        response = try await session.attempt(.ingest, IngestMethods.submit, request)
      } catch {
        (response, failure) = (nil, error)
      }
      if let response {
        lastAnswer = .now
        return try account(response, batch)
      }
      let waited = began.duration(to: .now)
      let decision = failure.status.map { status in
        policy.decide(
          status, batchCount: batch.count, attempts: attempts, hasSucceeded: lastAnswer != nil, waited: waited)
      }
      switch decision {
      case .wait(let pause):
        draw(note: failure.status?.code == .resourceExhausted ? "queue full, waiting" : "waiting", isForced: true)
        try await Task.sleep(for: pause)
      case .split:
        try await submit(Array(batch[..<(batch.count / 2)]))
        return try await submit(Array(batch[(batch.count / 2)...]))
      case .refuse(let reason):
        return try report(SubmitResult(outcome: .refused, reason: reason), batch[0].origin)
      case .giveUp, nil:
        throw stopped(failure.failure)
      }
    }
  }

  private func stopped(_ failure: ProgramFailure) -> ProgramFailure {
    progress.clear()
    guard tally.total > 0 else { return failure }
    let message =
      "\(failure.message). Before that: \(tally.summary(isWaiting: false)). Sending everything again is safe."
    return ProgramFailure(failure.exitStatus, message)
  }

  private func account(_ response: SubmitResponse, _ batch: [Outgoing]) throws {
    guard response.results.count == batch.count else {
      let message = "ingest answered \(response.results.count) results for \(batch.count) documents"
      throw ProgramFailure(.software, message)
    }
    for (result, outgoing) in zip(response.results, batch) {
      try report(result, outgoing.origin)
      if isWaiting, result.outcome != .refused, pending.count < Self.pendingMax {
        pending[result.documentID, default: []].append(outgoing.origin)
      }
    }
  }

  private func report(_ result: SubmitResult, _ origin: Outgoing.Origin) throws {
    tally.count(result.outcome)
    if session.isJSON { try session.console.write(session.json(result, origin, key: "result") + "\n") }
    if result.outcome == .refused || result.outcome == .unspecified {
      progress.clear()
      session.console.note("refused \(origin.description.neutralised()): \(result.reason.neutralised())")
    }
  }
}
