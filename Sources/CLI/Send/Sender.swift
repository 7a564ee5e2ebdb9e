import Formats
import Models
import Operations
import Synchronization
import Wire

/// Sends documents in batches and keeps count.
actor Sender {
  static let batchBytesMax = 2 << 20
  /// The most documents that one run waits for.
  static let pendingMax = 1_000_000

  private let session: Session
  private let policy = SubmitPolicy()
  private let isWaiting: Bool
  private let bytesTotal: Int
  private let meter: ReadMeter
  private let ledger: ResumeLedger?
  private var rate: RateLimit?
  private let isDrawing: Bool
  private var size = BatchSize()
  private var notice = WaitNotice()
  private var batch: [Outgoing] = []
  private var batchBytes = 0
  /// How far each input is when what is held back is acknowledged.
  private var unsettled: [SendInput: ResumePosition] = [:]
  /// Bytes of files that an earlier run had sent.
  private var bytesPassedOver = 0
  private var lastAnswer: ContinuousClock.Instant?
  private var progress: Progress
  /// Beside the actor, so that a signal can tell it at any moment.
  private nonisolated let book = Mutex(SendTally())
  /// What came under which ID, in the order of sending; a correction has the ID of its original.
  private(set) var pending: [DocumentID: [Outgoing.Origin]] = [:]
  /// What was taken before, and is not looked after yet.
  private var duplicates: [DocumentID: [Outgoing.Origin]] = [:]

  /// `bytesTotal` is 0 when the end is not known.
  init(
    _ session: Session, bytesTotal: Int, isWaiting: Bool, isQuiet: Bool, meter: ReadMeter = ReadMeter(),
    ledger: ResumeLedger? = nil, rate: RateLimit? = nil
  ) {
    self.session = session
    self.isWaiting = isWaiting
    self.bytesTotal = bytesTotal
    (self.meter, self.ledger, self.rate) = (meter, ledger, rate)
    isDrawing = !isQuiet && session.console.isErrorTerminal
    progress = Progress(session.console, isShown: !isQuiet)
  }

  nonisolated var tally: SendTally { book.withLock(\.self) }

  func missing(_ path: String, _ reason: String) {
    book.withLock { $0.missing += 1 }
    progress.clear()
    session.console.note("newswire: \(path.neutralised()): \(reason)")
  }

  /// Takes the next item of an input; `position` is where the input is behind it.
  func take(_ item: InputItem, from input: SendInput, _ position: ResumePosition?) async throws {
    let origin = Outgoing.Origin(path: input.path, place: item.place)
    switch item.content {
    case .leftOut: book.withLock { $0.leftOut += 1 }
    case .refused(let reason): try report(SubmitResult(outcome: .refused, reason: reason), origin)
    case .document(let document):
      let size = document.contentByteCount
      if !batch.isEmpty, batchBytes + size > Self.batchBytesMax { try await flush() }
      batch.append(Outgoing(document: document, origin: origin))
      batchBytes += size
    }
    unsettled[input] = position
    if batch.count >= batchCountMax { try await flush() }
  }

  /// With a rate no more than one call of it: what was let through is told and noted at once.
  private var batchCountMax: Int { min(BatchSize.countMax, rate?.countMax ?? .max) }

  /// There is no more of an input.
  func end(of input: SendInput, _ position: ResumePosition) throws {
    unsettled[input] = position
    if batch.isEmpty { try settle() }
  }

  /// An earlier run has sent all of an input.
  func passOver(_ input: SendInput) {
    book.withLock { $0.passedOver += 1 }
    bytesPassedOver += input.byteCount ?? 0
    begin(after: meter.byteCount)
  }

  /// What was read up to here was sent by an earlier run.
  func begin(after byteCount: Int) {
    let done = Double(byteCount + bytesPassedOver)
    progress.restart(fraction: bytesTotal > 0 ? done / Double(bytesTotal) : 0, count: tally.total)
  }

  /// Sends what is still held back.
  func flush() async throws {
    let sending = batch
    (batch, batchBytes) = ([], 0)
    if !sending.isEmpty {
      try await submit(sending)
      draw()
    }
    try settle()
    if duplicates.count >= WireLimits.statusCountMax { try await checkDuplicates() }
  }

  /// Looks whether duplicates are dead letters; with `--wait` that comes out by waiting.
  func checkDuplicates() async throws {
    let origins = duplicates
    duplicates = [:]
    guard !origins.isEmpty else { return }
    var found = SendTally()
    try await DuplicateCheck(session: session).run(origins, &found)
    let dead = found.deadDuplicates
    book.withLock { $0.deadDuplicates += dead }
  }

  /// Everything that was taken up to here is acknowledged or refused.
  private func settle() throws {
    guard let ledger, !unsettled.isEmpty else { return }
    try ledger.settle(unsettled)
    unsettled = [:]
  }

  func end() { progress.clear() }

  private func draw(note: String = "", isForced: Bool = false) {
    let fraction = bytesTotal > 0 ? Double(meter.byteCount + bytesPassedOver) / Double(bytesTotal) : nil
    progress.update(
      "sending", fraction: fraction, count: tally.total, noun: "documents", note: note, isForced: isForced)
  }

  private func submit(_ batch: [Outgoing]) async throws {
    var rest = batch[...]
    while !rest.isEmpty { rest = rest.dropFirst(try await submitFirst(of: rest)) }
  }

  /// Sends as many of these as there is room for; the result is how many are done with.
  private func submitFirst(of rest: ArraySlice<Outgoing>) async throws -> Int {
    let began = ContinuousClock.now
    var attempts = 0
    while true {
      attempts += 1
      let part = Array(rest.prefix(min(size.count, rate?.countMax ?? size.count)))
      if let pause = rate?.delay(part.count, at: .now), pause > .zero { try await Task.sleep(for: pause) }
      let failure: CallFailure
      switch await answer(to: part) {
      case .success(let response):
        lastAnswer = .now
        size.grow()
        notice.end()
        try account(response, part)
        return part.count
      case .failure(let error):
        failure = error
      }
      guard let status = failure.status else { throw stopped(failure.failure) }
      let waited = began.duration(to: .now)
      let decision = policy.decide(
        status, batchCount: part.count, attempts: attempts, hasSucceeded: lastAnswer != nil, waited: waited)
      switch decision {
      case .wait(let pause):
        if status.code == .resourceExhausted { size.shrink(refused: part.count) }
        tellWait(status)
        try await Task.sleep(for: pause)
      case .split:
        try await submit(Array(part[..<(part.count / 2)]))
        try await submit(Array(part[(part.count / 2)...]))
        return part.count
      case .refuse(let reason):
        try report(SubmitResult(outcome: .refused, reason: reason), part[0].origin)
        return part.count
      case .giveUp:
        throw stopped(failure.failure)
      }
    }
  }

  /// One call, without retries behind our back: what stands in its way is told at once.
  private func answer(to part: [Outgoing]) async -> Result<SubmitResponse, CallFailure> {
    let request = SubmitRequest(documents: part.map(\.document))
    do throws(CallFailure) {
      return .success(try await session.attempt(.ingest, IngestMethods.submit, request, isRetried: false))
    } catch {
      return .failure(error)
    }
  }

  /// On a terminal in the progress line, else now and then in a line of its own.
  private func tellWait(_ status: Status) {
    let now = ContinuousClock.now
    if isDrawing {
      draw(note: notice.note(status, at: now), isForced: true)
    } else if let line = notice.line(status, at: now) {
      session.console.note(line)
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
      if !isWaiting, result.outcome == .duplicate {
        duplicates[result.documentID, default: []].append(outgoing.origin)
      }
    }
  }

  private func report(_ result: SubmitResult, _ origin: Outgoing.Origin) throws {
    book.withLock { $0.count(result.outcome) }
    if session.isJSON { try session.console.write(session.json(result, origin, key: "result") + "\n") }
    if result.outcome == .refused || result.outcome == .unspecified {
      progress.clear()
      session.console.note("refused \(origin.description.neutralised()): \(result.reason.neutralised())")
    }
  }
}
