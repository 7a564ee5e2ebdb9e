import Models
import Queue
import RPC
import Testing
import Wire

@testable import Ingest

@Suite struct IngestServiceTests {
  @Test func documentsAreAcceptedOnce() async throws {
    try await IngestBench.run { bench in
      let first = try await bench.submit([.news(1), .news(2), .news(1)])
      #expect(first.map(\.outcome) == [.accepted, .accepted, .duplicate])
      #expect(first[0].documentID == first[2].documentID)
      #expect(first.allSatisfy { $0.documentID.rawValue.count == 27 && $0.documentID.rawValue.hasPrefix("d") })
      let again = try await bench.submit([.news(1), .news(2, text: "The bridge was closed.")])
      #expect(again.map(\.outcome) == [.duplicate, .revision])
      #expect(again.map(\.documentID) == first[..<2].map(\.documentID))
      let status = try await bench.client.call(
        IngestMethods.status, StatusRequest(documentIDs: [first[0].documentID, "dnone"]))
      #expect(status.documents.map(\.state) == [.waiting, .unknown])
    }
  }

  @Test func badDocumentsAreRefusedOneByOne() async throws {
    try await IngestBench.run { bench in
      var ftp = Document.news(1)
      ftp.url = "ftp://news.example/1"
      var relative = Document.news(1)
      relative.url = "/news/1"
      var empty = Document.news(1)
      empty.content = []
      var picture = Document.news(1)
      picture.content = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
      let results = try await bench.submit([ftp, .news(2), relative, empty, picture, .news(3)])
      #expect(results.map(\.outcome) == [.refused, .accepted, .refused, .refused, .refused, .accepted])
      #expect(results[0].reason.contains("http or https"))
      #expect(results[3].reason == "the document is empty")
      #expect(results[4].reason.contains("not text"))
      #expect(results.filter { $0.outcome == .refused }.allSatisfy { $0.documentID.rawValue.isEmpty })
      #expect(try await bench.queue.stats().waiting == 2)
    }
  }

  @Test func requestsThatAreWrongAsAWholeAreRefused() async throws {
    try await IngestBench.run { bench in
      await Self.expect(.invalidArgument) { _ = try await bench.submit([]) }
      let big = (1...3).map { number in
        var document = Document.news(number)
        document.content = Array(repeating: 0x61, count: 3 << 20)
        return document
      }
      await Self.expect(.invalidArgument) { _ = try await bench.submit(big) }
      await Self.expect(.invalidArgument) {
        _ = try await bench.client.call(IngestMethods.listDeadLetters, ListDeadLettersRequest(cursor: "zzz"))
      }
      await Self.expect(.invalidArgument) {
        _ = try await bench.client.call(IngestMethods.retryDeadLetters, RetryDeadLettersRequest())
      }
      await Self.expect(.invalidArgument) {
        _ = try await bench.client.call(
          IngestMethods.dropDeadLetters, DropDeadLettersRequest(documentIDs: ["d1"], all: true))
      }
      let stats = try await bench.queue.stats()
      #expect(stats.waiting == 0)
    }
  }

  @Test func aFullQueueSaysWhenToComeBack() async throws {
    var options = QueueOptions()
    options.depthMax = 2
    try await IngestBench.run(options) { bench in
      _ = try await bench.submit([.news(1)])
      let error = await #expect(throws: RPCError.self) { _ = try await bench.submit([.news(2), .news(3)]) }
      #expect(error?.code == .resourceExhausted)
      #expect(error?.retryAfter == .seconds(1))
      #expect(error?.message == "the queue has no room for these: 1 of 2 documents are waiting or being worked on")
      #expect(try await bench.submit([.news(1), .news(2)]).map(\.outcome) == [.duplicate, .accepted])
    }
  }

  @Test func aQueueThatIsGoneIsUnavailable() async throws {
    try await IngestBench.run { bench in
      await bench.queue.close()
      await Self.expect(.unavailable) { _ = try await bench.submit([.news(1)]) }
      await Self.expect(.unavailable) { _ = try await bench.lease() }
    }
  }

  @Test func storageErrorsHaveTheirStatus() {
    let full = RPCError(QueueError(.storageFull, ""))
    #expect(full.code == .resourceExhausted && full.status.details.contains(.error(.storageFull)))
    #expect(RPCError(QueueError(.storageFull, "")).retryAfter == .seconds(5))
    #expect(RPCError(QueueError(.storageFailed, "")).code == .unavailable)
    #expect(RPCError(QueueError(.unusableFile, "")).code == .dataLoss)
    #expect(RPCError(QueueError(.internal, "secret")).code == .internal)
    #expect(!RPCError(QueueError(.internal, "secret")).message.contains("secret"))
  }

  @Test func deadLettersAreListedRetriedAndDropped() async throws {
    try await IngestBench.run { bench in
      let ids = try await bench.submit((1...3).map { .news($0) }).map(\.documentID)
      let leases = try await bench.lease()
      let failed = try await bench.client.call(
        WorkMethods.fail,
        FailRequest(
          workerID: "worker-1",
          failures: leases.map { Failure(leaseID: $0.leaseID, reason: "no text", isPermanent: true) }))
      #expect(failed.dead == 3)
      let known = try await bench.submit([.news(1)])
      #expect(known.map(\.outcome) == [.duplicate])
      #expect(known[0].reason == "known, and a dead letter: no text")
      let first = try await bench.client.call(IngestMethods.listDeadLetters, ListDeadLettersRequest(limit: 2))
      #expect(first.deadLetters.map(\.documentID) == Array(ids[..<2]))
      let rest = try await bench.client.call(
        IngestMethods.listDeadLetters, ListDeadLettersRequest(cursor: first.nextCursor))
      #expect(rest.deadLetters.map(\.documentID) == [ids[2]])
      #expect(rest.nextCursor.isEmpty)
      let retried = try await bench.client.call(
        IngestMethods.retryDeadLetters, RetryDeadLettersRequest(documentIDs: [ids[0]]))
      #expect(retried.count == 1)
      let dropped = try await bench.client.call(IngestMethods.dropDeadLetters, DropDeadLettersRequest(all: true))
      #expect(dropped.count == 2)
      #expect(try await bench.submit([.news(2)]).map(\.outcome) == [.accepted])
    }
  }

  static func expect(
    _ code: StatusCode, sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
  ) async {
    await #expect(sourceLocation: sourceLocation) {
      try await body()
    } throws: { error in
      (error as? RPCError)?.code == code
    }
  }
}
