import Archive
import TestKit
import Testing

@Suite struct SQLiteArticleArchiveTests {
  /// Answers are computed when they are asked for, so that no check depends on how long another one took.
  private static var options: SQLiteOptions {
    var options = SQLiteOptions()
    options.rankAge = .zero
    return options
  }

  @Test func keepsTheContractInMemory() async throws {
    try await ArchiveCompatTest { try SQLiteArticleArchive.inMemory(options: Self.options) }.run()
  }

  @Test func keepsTheContractOnDisk() async throws {
    let folder = try TemporaryFolder()
    let next = NextNumber()
    try await ArchiveCompatTest {
      try SQLiteArticleArchive.open(path: folder.path + "/\(next())/archive.sqlite", options: Self.options)
    }.run()
  }
}
