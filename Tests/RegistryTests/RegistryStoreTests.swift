import Foundation
import GRDB
import Models
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

  /// A file of version 1 knew edits, but no order of them.
  @Test func anOlderFileNumbersItsEdits() async throws {
    try await withScratchFolder { folder in
      let path = folder + "/registry.sqlite"
      let new = try SQLiteRegistry(path: path)
      let now = Timestamp(millisecondsSinceEpoch: 1_750_000_000_000)
      for id: SourceID in ["b.example", "a.example"] {
        _ = try await new.editSource(SourceEdit(id: id, values: [.country: "IE"]), now: now)
      }
      try await new.noteSources([SourceSighting(Source(id: "c.example"))], now: now)
      try await DatabaseQueue(path: path).write { db in
        try db.execute(
          sql: "DROP INDEX source_edit; ALTER TABLE source DROP COLUMN edit_number; PRAGMA user_version = 1")
      }
      let old = try SQLiteRegistry(path: path)
      let edited = try await old.editedSources(after: 0, limit: 10)
      #expect(edited.map(\.found.id) == ["a.example", "b.example"] && edited.map(\.editNumber) == [1, 2])
      let edit = SourceEdit(id: "a.example", cleared: [.country])
      #expect(try await old.editSource(edit, now: now).editNumber == Int(now.millisecondsSinceEpoch))
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
