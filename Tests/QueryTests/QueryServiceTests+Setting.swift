import Archive
import Models
import NNG
import Query
import RPC
import RPCTestKit
import TestKit

extension QueryServiceTests {
  /// Runs `body` with a client of a server over an archive in memory that holds `articles`, all in this process.
  func withQuery(_ articles: [Article], _ body: (Client) async throws -> Void) async throws {
    let archive = try SQLiteArticleArchive.inMemory()
    for article in articles { _ = try await archive.put([article]) }
    let network = InProcessNetwork()
    let running = try await RunningServer.start(
      [ArchiveService(archive: archive), QueryService(archive: archive)],
      on: network.server(at: Address(.inproc, host: "query")))
    let client = Client(endpoints: running.addresses, transport: network.client, interceptors: [])
    try await running.whileOpen(client, body)
    try await archive.close()
  }
}
