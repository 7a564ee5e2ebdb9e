import Models
import Operations
import Wire

/// Waits until documents are enriched.
struct EnrichmentWait {
  /// IDs of one question; the contract's limit.
  private static let statusCountMax = WireLimits.statusCountMax
  private static let pauseMin = Duration.milliseconds(100)
  private static let pauseMax = Duration.seconds(2)
  /// After this long without anything done, the state of the workers is looked at.
  private static let hintAfter = Duration.seconds(5)

  let session: Session
  let limit: Duration
  let isQuiet: Bool

  /// Counts what is done and what is dead; what is still open at the limit is told and ends the program with 75.
  func run(_ origins: [DocumentID: [Outgoing.Origin]], _ tally: inout SendTally) async throws {
    var open = Set(origins.keys)
    var progress = Progress(session.console, isShown: !isQuiet)
    let began = ContinuousClock.now
    var (pause, hasHinted) = (Self.pauseMin, false)
    while !open.isEmpty {
      let before = open.count
      for document in try await settled(open) {
        open.remove(document.documentID)
        try count(document, origins[document.documentID] ?? [], &tally, progress)
      }
      let done = origins.count - open.count
      progress.update("enriching", fraction: Double(done) / Double(origins.count), count: done, noun: "done")
      guard !open.isEmpty else { break }
      guard began.duration(to: .now) < limit else { break }
      if !hasHinted, done == 0, began.duration(to: .now) > Self.hintAfter {
        hasHinted = true
        try await hint(progress)
      }
      pause = open.count < before ? Self.pauseMin : min(pause * 2, Self.pauseMax)
      try await Task.sleep(for: pause)
    }
    progress.clear()
    guard open.isEmpty else {
      throw ProgramFailure(
        .tryLater,
        "\(ReadingForms.count(open.count, "document")) of \(origins.count) are not enriched after "
          + "\(limit.settingText); they are safe in the queue, `newswire queue` tells how it goes")
    }
  }

  private func settled(_ open: Set<DocumentID>) async throws -> [DocumentStatus] {
    var settled: [DocumentStatus] = []
    var rest = Array(open)[...]
    while !rest.isEmpty {
      let request = StatusRequest(documentIDs: Array(rest.prefix(Self.statusCountMax)))
      rest = rest.dropFirst(Self.statusCountMax)
      let response = try await session.call(.ingest, IngestMethods.status, request)
      settled += response.documents.filter { [.done, .dead, .unknown].contains($0.state) }
    }
    return settled
  }

  private func count(
    _ document: DocumentStatus, _ origins: [Outgoing.Origin], _ tally: inout SendTally, _ progress: Progress
  ) throws {
    for origin in origins {
      if session.isJSON { try session.console.write(session.json(document, origin, key: "status") + "\n") }
      guard document.state != .done else {
        tally.enriched += 1
        continue
      }
      tally.dead += 1
      progress.clear()
      let reason = document.state == .unknown ? "no longer known to the queue" : document.reason.neutralised()
      session.console.note("dead \(origin.description.neutralised()): \(reason)")
    }
  }

  private func hint(_ progress: Progress) async throws {
    let stats = try await session.call(.ingest, IngestMethods.queueStats, QueueStatsRequest())
    guard stats.workers.isEmpty else { return }
    progress.clear()
    session.console.note("newswire: no worker has asked for documents yet — is newswire-enrich running?")
  }
}
