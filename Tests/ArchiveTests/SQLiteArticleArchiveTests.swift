import Archive
import TestKit
import Testing

@Suite struct SQLiteArticleArchiveTests {
  @Test func keepsTheContractInMemory() async throws {
    try await ArchiveCompatTest { try SQLiteArticleArchive.inMemory() }.run()
  }

  @Test func keepsTheContractOnDisk() async throws {
    let folder = try TemporaryFolder()
    let next = NextNumber()
    try await ArchiveCompatTest { try SQLiteArticleArchive.open(path: folder.path + "/\(next())/archive.sqlite") }.run()
  }
}
