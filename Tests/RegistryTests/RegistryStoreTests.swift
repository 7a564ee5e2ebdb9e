import Foundation
import Registry
import TestKit
import Testing

struct RegistryStoreTests {
  @Test func theMemoryKeepsWhatARegistryKeeps() async throws { try await RegistryCompatTest { MemoryRegistry() }.run() }

  @Test func aFileKeepsWhatARegistryKeeps() async throws {
    try await withScratchFolder { folder in
      try await RegistryCompatTest { try SQLiteRegistry(path: folder + "/\(UUID()).sqlite") }.run()
    }
  }

  @Test func twoProcessesShareAFile() async throws {
    try await withScratchFolder { folder in
      let path = folder + "/deep/registry.sqlite"
      let (one, two) = (try SQLiteRegistry(path: path), try SQLiteRegistry(path: path))
      _ = try await one.addFeeds([FeedRecord(.init(url: "https://a.example/f"))])
      #expect(try await two.feeds(after: "", limit: 10).map(\.url) == ["https://a.example/f"])
    }
  }

  @Test func foreignFilesAreRefused() async throws {
    try await withScratchFolder { folder in
      let path = folder + "/x.sqlite"
      let text = "not a database at all, but long enough to look like the header of one, and then some"
      try Data(text.utf8).write(to: URL(filePath: path))
      let error = #expect(throws: RegistryError.self) { try SQLiteRegistry(path: path) }
      #expect(error?.code == .unusableFile)
    }
  }
}
