import Models
import RPC
import Testing
import Wire

@testable import Ingest

/// The registry of sources as clients and workers see it.
struct SourceRegistryTests {
  @Test func sourcesMakeThemselves() async throws {
    try await IngestBench.run { bench in
      _ = try await bench.submit([.news(1)])
      let lease = try #require(try await bench.lease().first)
      let source = Source(id: "news.example", name: "The News", domain: "news.example", country: "GB", language: "en")
      let completion = Completion(leaseID: lease.leaseID, articleIDs: ["a1"], sources: [source])
      let request = CompleteRequest(workerID: "worker-1", completions: [completion])
      _ = try await bench.client.call(WorkMethods.complete, request)
      _ = try await bench.client.call(WorkMethods.complete, request)
      let record = try #require(
        try await bench.client.call(SourceMethods.list, ListSourceRecordsRequest()).sources.first)
      #expect(record.name == "The News" && record.country == "GB" && record.countryEvidence == "declared")
      #expect(record.articleCount == 1 && record.edited.isEmpty)
    }
  }

  @Test func editsReachWorkers() async throws {
    try await IngestBench.run { bench in
      let request = SetSourceRequest(
        id: "https://www.news.example/x", name: "The News", country: "ie", fields: ["name", "country"])
      let record = try await bench.client.call(SourceMethods.set, request).source
      #expect(record?.id == "news.example" && record?.country == "IE" && record?.edited == ["country", "name"])
      _ = try await bench.submit([.news(1)])
      let hint = try #require(try await bench.lease().first?.document.source)
      #expect(hint.name == "The News" && hint.country == "IE" && hint.isEdited && hint.domain == "news.example")
      let cleared = SetSourceRequest(id: "news.example", cleared: ["name", "country"])
      #expect(try await bench.client.call(SourceMethods.set, cleared).source == nil, "nothing else is known of it")
      #expect(try await bench.client.call(SourceMethods.list, ListSourceRecordsRequest()).sources.isEmpty)
    }
  }

  @Test func editsAreUnderstoodOrRefused() async throws {
    try await IngestBench.run { bench in
      let request = SetSourceRequest(
        id: "news.example", country: "the netherlands", language: "NL_nl", fields: ["country", "language"])
      let record = try await bench.client.call(SourceMethods.set, request).source
      #expect(record?.country == "NL" && record?.language == "nl-NL")
      for (field, value) in [("country", "Ruritania"), ("language", "dutch")] {
        let wrong = SetSourceRequest(id: "news.example", country: value, language: value, fields: [field])
        let error = await #expect(throws: RPCError.self) { try await bench.client.call(SourceMethods.set, wrong) }
        #expect(error?.status.code == .invalidArgument && error?.status.message.contains(value) == true)
      }
    }
  }

  /// To set one thing of a source takes away nothing else that is known of it.
  @Test func anEditLeavesTheOtherFactsAlone() async throws {
    try await IngestBench.run { bench in
      let request = SetSourceRequest(id: "news.example", language: "ga", fields: ["language"])
      _ = try await bench.client.call(SourceMethods.set, request)
      var document = Document.news(1)
      document.source = SourceHint(name: "The News", country: "GB")
      _ = try await bench.submit([document])
      let hint = try #require(try await bench.lease().first?.document.source)
      #expect(hint.name == "The News" && hint.country == "GB" && hint.language == "ga")
    }
  }

  /// The list of edits goes on where it ended.
  @Test func editsAreListedInTheirOrder() async throws {
    try await IngestBench.run { bench in
      for id in ["c.example", "a.example"] {
        let request = SetSourceRequest(id: SourceID(rawValue: id), language: "en", fields: ["language"])
        _ = try await bench.client.call(SourceMethods.set, request)
      }
      let first = try await bench.client.call(SourceMethods.list, ListSourceRecordsRequest(limit: 1, edited: true))
      #expect(first.sources.map(\.id) == ["c.example"] && first.sources.first?.edited == ["language"])
      let asking = ListSourceRecordsRequest(cursor: first.nextCursor, edited: true)
      let second = try await bench.client.call(SourceMethods.list, asking)
      #expect(second.sources.map(\.id) == ["a.example"])
      let end = ListSourceRecordsRequest(cursor: second.nextCursor, edited: true)
      let last = try await bench.client.call(SourceMethods.list, end)
      #expect(last.sources.isEmpty && last.nextCursor == second.nextCursor)
      _ = try await bench.client.call(SourceMethods.set, SetSourceRequest(id: "c.example", cleared: ["language"]))
      let later = try await bench.client.call(SourceMethods.list, end)
      #expect(later.sources.map(\.id) == ["c.example"] && later.sources.first?.edited == [])
      let error = await #expect(throws: RPCError.self) {
        try await bench.client.call(SourceMethods.list, ListSourceRecordsRequest(cursor: "x", edited: true))
      }
      #expect(error?.status.code == .invalidArgument)
    }
  }

  @Test(arguments: [
    SetSourceRequest(), SetSourceRequest(id: "a.example"), SetSourceRequest(id: "a.example", fields: ["colour"]),
    SetSourceRequest(id: "a.example", country: "Atlantis", fields: ["country"]),
    SetSourceRequest(id: "a.example", country: "ZZ", fields: ["country"]),
    SetSourceRequest(id: "a.example", name: " ", fields: ["name"]),
  ])
  func wrongEditsAreRefused(_ request: SetSourceRequest) async throws {
    try await IngestBench.run { bench in
      let error = await #expect(throws: RPCError.self) { try await bench.client.call(SourceMethods.set, request) }
      #expect(error?.status.code == .invalidArgument)
    }
  }

  @Test func pagesFollowEachOther() async throws {
    try await IngestBench.run { bench in
      for id in ["c.example", "a.example", "b.example"] {
        let request = SetSourceRequest(id: SourceID(rawValue: id), language: "en", fields: ["language"])
        _ = try await bench.client.call(SourceMethods.set, request)
      }
      let first = try await bench.client.call(SourceMethods.list, ListSourceRecordsRequest(limit: 2))
      #expect(first.sources.map(\.id) == ["a.example", "b.example"] && first.nextCursor == "b.example")
      let rest = try await bench.client.call(
        SourceMethods.list, ListSourceRecordsRequest(cursor: first.nextCursor, limit: 2))
      #expect(rest.sources.map(\.id) == ["c.example"] && rest.nextCursor.isEmpty)
      let some = try await bench.client.call(
        SourceMethods.list, ListSourceRecordsRequest(ids: ["www.b.example", "x.example"]))
      #expect(some.sources.map(\.id) == ["b.example"])
    }
  }
}
