import Archive
import Enrich
import Models
import Query
import RPC
import RPCTestKit
import TestKit
import Testing
import Wire

/// The way of publishers' tags from the archive to a worker, over real sockets.
@Suite(.timeLimit(.minutes(2))) struct TagsOverTheWireTests {
  /// An archive service as it was before there were tags.
  private struct OldArchive: RPCService {
    let name = ArchiveMethods.service

    func register(in router: inout Router) { router.register(ArchiveMethods.put) { _, _ in PutResponse() } }
  }

  private func withClient(of services: [any RPCService], _ body: (Client) async throws -> Void) async throws {
    let transport = NNGUnderTest(.tcp)
    let running = try await RunningServer.start(services, on: transport.makeServerTransport())
    let client = Client(endpoints: running.addresses, transport: try transport.makeClientTransport(), interceptors: [])
    try await running.whileOpen(client, body)
  }

  /// 3,000 articles of three sources with 2,600 tags: two pages.
  private func archive() async throws -> SQLiteArticleArchive {
    let archive = try SQLiteArticleArchive.inMemory()
    for batch in 0..<30 {
      let articles = (0..<100).map { place in
        let number = batch * 100 + place
        var article = ArticleSamples.article(number + 1, source: number % 3)
        article.tags = ["Everyday \(number % 7)", "Ärger \(number % 1_300)", "Glück \(number % 1_300)"]
        return article
      }
      _ = try await archive.put(articles)
    }
    return archive
  }

  @Test func aWorkerGetsWhatTheArchiveCounted() async throws {
    let archive = try await archive()
    let census = try await archive.tagCensus()
    #expect(census.languages.first?.tags.count == 2_607)
    try await withClient(of: [ArchiveService(archive: archive)]) { client in
      let source = RemoteTagSource(client)
      let read = try #require(try await source.tags(knownVersion: ""))
      #expect(read.version == census.version)
      #expect(read.languages == census.languages)
      #expect(try await source.tags(knownVersion: read.version) == nil)
    }
    try await archive.close()
  }

  @Test func anOlderServiceSaysThatItHasNone() async throws {
    try await withClient(of: [OldArchive()]) { client in
      let error = await #expect(throws: WorkError.self) {
        _ = try await RemoteTagSource(client).tags(knownVersion: "")
      }
      #expect(error?.isPermanent == false && error?.reason.contains("UNIMPLEMENTED") == true)
    }
  }
}
