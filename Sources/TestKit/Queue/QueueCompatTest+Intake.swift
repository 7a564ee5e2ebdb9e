import Models
import Queue
import Testing

extension QueueCompatTest {
  static func documentsComeOutAsTheyWentIn(_ bench: Bench) async throws {
    let items = [QueuedDocument.sample(1), .sample(2, contentBytes: 1), .sample(3, contentBytes: 200_000)]
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }
    let binary = QueuedDocument(id: "dbinary", contentHash: [0, 255], document: Document(content: bytes))
    _ = try await bench.queue.enqueue(items + [binary])
    let leased = try await bench.lease()
    #expect(leased.map(\.document) == items.map(\.document) + [binary.document])
    #expect(leased.map(\.documentID) == items.map(\.id) + ["dbinary"])
    #expect(leased.map(\.sequence) == [1, 2, 3, 4])
    #expect(leased.allSatisfy { $0.attempt == 1 && $0.receivedAt == bench.time.now() })
    #expect(Set(leased.map(\.leaseID)).count == 4)
  }

  static func knownDocumentsAreDuplicates(_ bench: Bench) async throws {
    try await bench.fill(3)
    let again: [QueuedDocument] = [.sample(1), .sample(2), .sample(3)]
    let leased = try await bench.lease(3)
    _ = try await bench.complete(leased[0])
    _ = try await bench.fail(leased[1], isPermanent: true)
    let result = try await bench.queue.enqueue(again)
    #expect(
      result
        == .taken([
          .duplicate(.done, reason: ""), .duplicate(.dead, reason: "broken"),
          .duplicate(.leased, reason: ""),
        ]))
    #expect(try await bench.state(2).state == .dead)
    #expect(try await bench.lease().isEmpty)
  }

  static func changedTextsAreRevisions(_ bench: Bench) async throws {
    _ = try await bench.queue.enqueue([.sample(1), .sample(2)])
    let result = try await bench.queue.enqueue([.sample(1, text: 7)])
    #expect(result == .taken([.revision(sequence: 3)]))
    let leased = try await bench.lease()
    #expect(leased.map(\.sequence) == [1, 2, 3])
    #expect(leased[0].documentID == leased[2].documentID)
    #expect(leased[2].document == QueuedDocument.sample(1, text: 7).document)
    // Status tells of the newest revision.
    _ = try await bench.complete(leased[0])
    #expect(try await bench.state(1).state == .leased)
    _ = try await bench.complete(leased[2])
    #expect(try await bench.state(1).state == .done)
    // An earlier text is known, whatever came after it.
    #expect(try await bench.queue.enqueue([.sample(1)]) == .taken([.duplicate(.done, reason: "")]))
  }

  static func batchesAreJudgedInOrder(_ bench: Bench) async throws {
    let result = try await bench.queue.enqueue([.sample(1), .sample(1), .sample(1, text: 1), .sample(2), .sample(1)])
    #expect(
      result
        == .taken([
          .accepted(sequence: 1), .duplicate(.waiting, reason: ""), .revision(sequence: 2), .accepted(sequence: 3),
          .duplicate(.waiting, reason: ""),
        ]))
    #expect(try await bench.queue.enqueue([]) == .taken([]))
  }

  static func fullQueuesRefuseWholeBatches(_ bench: Bench) async throws {
    _ = try await bench.queue.enqueue([.sample(1), .sample(2)])
    let full = EnqueueResult.full(QueueFull(depth: 2, depthMax: 3, retryAfter: .seconds(1)))
    #expect(try await bench.queue.enqueue([.sample(3), .sample(4)]) == full)
    #expect(try await bench.state(3).state == .unknown)
    // What is known needs no room.
    #expect(try await bench.queue.enqueue([.sample(1), .sample(3)]).isTaken)
    #expect(try await bench.queue.enqueue([.sample(1), .sample(2), .sample(3)]).isTaken)
    #expect(try await !bench.queue.enqueue([.sample(4)]).isTaken)
    // Leased documents still count, done ones do not.
    let leased = try await bench.lease(1)
    #expect(try await !bench.queue.enqueue([.sample(4)]).isTaken)
    _ = try await bench.complete(leased[0])
    #expect(try await bench.queue.enqueue([.sample(4)]).isTaken)
  }

  static func contentBytesAreLimited(_ bench: Bench) async throws {
    #expect(try await bench.queue.enqueue([.sample(1, contentBytes: 60)]).isTaken)
    #expect(try await !bench.queue.enqueue([.sample(2, contentBytes: 41)]).isTaken)
    #expect(try await bench.queue.enqueue([.sample(2, contentBytes: 40)]).isTaken)
  }
}

extension EnqueueResult {
  var isTaken: Bool {
    if case .taken = self { true } else { false }
  }
}
